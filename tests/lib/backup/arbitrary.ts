import fc from 'fast-check'
import { type Content, NO_CONTENT } from '@/lib/backup/content'
import { dayRowId } from '@/lib/day/row'

/** Small pools, so that two machines have records, stamps and ids in common. */
const pool = (...names: string[]) => fc.constantFrom(...names)

const stamp = fc
  .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 1 }), pool('a', 'b'))
  .map(([ms, tick, device]) => `00000000${ms}-000${tick}-${device}`)

const text = fc.oneof(
  pool('好的亲', '', '__proto__', '=1+1', '😀'),
  fc.string({ unit: 'binary', maxLength: 8 }),
)

const stamped = { updatedAt: stamp, deletedAt: stamp }
const optional = [
  'deletedAt',
  'code',
  'group',
  'parent',
  'order',
  'set',
  'label',
  'from',
  'call',
  'history',
  'size',
  'linked',
  'by',
  'until',
  'doneAt',
  'states',
] as const

const record = <T extends Record<string, fc.Arbitrary<unknown>>>(fields: T) =>
  fc.record(
    { ...fields, ...stamped },
    {
      requiredKeys: Object.keys({ ...fields, updatedAt: 0 }).filter(
        key => !optional.includes(key as 'by'),
      ) as never,
    },
  )

const list = (fields: Record<string, fc.Arbitrary<unknown>>) => fc.array(record(fields), { maxLength: 6 })

const counter = (more: Record<string, fc.Arbitrary<unknown>>) =>
  fc.array(
    fc
      .record({ phrase: pool('p1', 'p2', 'p3'), device: pool('a', 'b'), ...more })
      .map(row => ({ id: `${row.phrase}/${row.device}`, ...row })),
    { maxLength: 6 },
  )

const at = fc.nat(1e12)

const tables = fc.record({
  phrases: list({
    id: pool('p1', 'p2', 'p3'),
    title: text,
    text,
    code: text,
    group: pool('g1'),
    order: fc.nat(9),
  }),
  groups: list({
    id: pool('g1', 'g2'),
    name: text,
    parent: pool('g1'),
    order: fc.nat(9),
    set: pool('s1', 's2'),
  }),
  pins: list({ id: pool('p1', 'p2'), order: fc.nat(9) }).map(pins => pins.map(pin => ({ order: 0, ...pin }))),
  notes: list({
    id: pool('n1', 'n2', 'n3'),
    about: pool('buyer:x:1'),
    console: pool('x'),
    text,
    at,
    label: text,
    from: fc.record({ text, side: pool('buyer', 'agent'), at }, { requiredKeys: ['text', 'side'] }),
    call: pool('reached', 'noAnswer'),
    history: fc.array(fc.record({ text, at }), { maxLength: 2 }),
  }),
  buyers: list({
    id: pool('buyer:x:1'),
    console: pool('x'),
    tags: fc.array(text, { maxLength: 2 }),
    size: pool('L', '170/92A'),
    linked: fc.array(pool('buyer:y:1', 'buyer:y:2'), { maxLength: 2 }),
  }),
  followUps: list({
    id: pool('f1'),
    about: pool('order:x:1'),
    console: pool('x'),
    text,
    due: at,
    doneAt: at,
  }),
  decisions: list({
    id: pool('d1', 'd2'),
    console: pool('x'),
    alert: pool('buyer-waiting'),
    about: pool('k'),
    kind: pool('done', 'later', 'never'),
    until: at,
    at,
  }),
  settings: list({ id: pool('shop', 'agent'), value: fc.dictionary(text, text, { maxKeys: 2 }) }),
  profiles: list({ id: pool('taught-x', 'practice'), value: fc.dictionary(text, text, { maxKeys: 2 }) }),
  packs: list({ id: pool('k1', 'k2'), name: text, edition: fc.integer({ min: 1, max: 5 }) }),
  pictures: list({
    id: pool('a'.repeat(64), 'b'.repeat(64)),
    type: pool('image/png'),
    base64: pool('iVBORw0K', 'AAAA'),
  }),
  sets: list({
    id: pool('s1', 's2'),
    name: text,
    shops: fc.array(text, { maxLength: 2 }),
    families: fc.subarray(['pinduoduo', 'douyin']),
    order: fc.nat(3),
  }),
  days: fc.array(
    fc
      .record({
        day: pool('2026-11-27', '2026-11-28'),
        console: pool('douyin'),
        device: pool('a', 'b'),
        agent: pool('小王', '小李'),
        counts: fc.dictionary(pool('rounds', 'paid.CNY'), fc.nat(9)),
        times: fc.dictionary(pool('9/0', '15/3'), fc.nat(9)),
        issues: fc.dictionary(pool('质量'), fc.nat(9)),
      })
      .map(row => ({ ...row, id: dayRowId(row) })),
    { maxLength: 6 },
  ),
  issues: list({
    id: pool('i1', 'i2'),
    about: pool('buyer:x:1'),
    console: pool('x'),
    kind: pool('质量', '发错'),
    product: text,
    text,
    at,
  }),
  visits: fc.array(
    fc.record(
      {
        id: pool('buyer:x:1', 'buyer:x:2'),
        last: at,
        before: at,
        orders: fc.dictionary(pool('CNY/1', 'CNY/2', '/1'), fc.nat(9)),
        since: fc.nat(2),
      },
      { requiredKeys: ['id', 'last', 'before', 'orders'] },
    ),
    { maxLength: 6 },
  ),
  hides: list({ id: pool('p1', 'p2') }),
  usage: fc
    .tuple(
      counter({ count: fc.nat(9), last: at }),
      fc.option(fc.dictionary(pool('2026-10', '2026-11'), fc.nat(9)), { nil: undefined }),
    )
    .map(([rows, months]) => rows.map(row => ({ ...row, ...(months && { months }) }))),
  learned: fc
    .tuple(
      counter({ counts: fc.dictionary(pool('#', 'a', '10', 'constructor_'), fc.nat(9)) }),
      fc.option(fc.nat(2), { nil: undefined }),
    )
    .map(([rows, since]) => rows.map(row => ({ ...row, ...(since !== undefined && { since }) }))),
})

/** Content as any history of two machines may leave it, hand-made ties included; tables not spelled out above are empty. */
export const content = tables.map(some => ({ ...NO_CONTENT, ...some })) as unknown as fc.Arbitrary<Content>
