import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Group, GroupId, Phrase, PhraseId } from '@/lib/phrases/library/phrase'
import { parseSetChoice } from '@/lib/phrases/library/set-choice'
import { createSetOf, inSet, type LibraryPart, partOf, placeInAll } from '@/lib/phrases/library/set-part'
import { type PhraseSet, type SetChoice, type SetId, setHere, settingsIn } from '@/lib/phrases/library/sets'
import type { Pack, PackId } from '@/lib/phrases/library/team'
import { DEFAULT_SETTINGS } from '@/lib/settings'
import type { Stamp } from '@/lib/trade/record'

const updatedAt = '1' as Stamp
const set = (id: string, more: Partial<PhraseSet> = {}): PhraseSet => ({
  id: id as SetId,
  name: id,
  shops: [],
  families: [],
  updatedAt,
  ...more,
})

const HUA = set('hua', { shops: ['花花'] })
const HUAJU = set('huaju', { shops: ['花花家居'] })
const DOUYIN = set('douyin', { families: ['douyin'] })
const BOTH = set('both', { shops: ['花花'], families: ['douyin'] })
const HAND = set('hand')
const ALL = [HAND, HUA, HUAJU, DOUYIN]

describe('which set holds', () => {
  it.each<[string, readonly PhraseSet[], Parameters<typeof setHere>[1], string | undefined, string]>([
    ['no sets', [], { family: 'douyin', shop: '花花' }, undefined, 'nothing'],
    ['a shop that is named', ALL, { family: 'pinduoduo', shop: '花花旗舰店' }, 'hua', 'shop'],
    ['the longest of two names', ALL, { family: 'pinduoduo', shop: '花花家居专营店' }, 'huaju', 'shop'],
    ['a name in a title', ALL, { family: 'jd', shop: '(3) 花花 - 商家后台' }, 'hua', 'shop'],
    [
      'full width, capitals and spaces',
      [set('x', { shops: ['Ab c店'] })],
      { family: 'jd', shop: 'ＡＢＣ店' },
      'x',
      'shop',
    ],
    ['the shop before the console', ALL, { family: 'douyin', shop: '花花' }, 'hua', 'shop'],
    ['the console alone', ALL, { family: 'douyin', shop: '别家' }, 'douyin', 'console'],
    ['a console without a name', ALL, { family: 'douyin' }, 'douyin', 'console'],
    ['neither', ALL, { family: 'jd', shop: '别家' }, undefined, 'nothing'],
    ['both asked and one lacking', [BOTH], { family: 'jd', shop: '花花' }, undefined, 'nothing'],
    ['both asked, no name read', [BOTH], { family: 'douyin' }, undefined, 'nothing'],
    ['the one that asks for more', [HUA, BOTH], { family: 'douyin', shop: '花花' }, 'both', 'shop'],
    [
      'one letter is no name',
      [set('x', { shops: ['花'] })],
      { family: 'jd', shop: '花花' },
      undefined,
      'nothing',
    ],
    [
      'an empty name is none',
      [set('x', { shops: [' '] })],
      { family: 'jd', shop: '花花' },
      undefined,
      'nothing',
    ],
    ['a set for nothing in particular', [HAND], { family: 'jd', shop: 'hand' }, undefined, 'nothing'],
    [
      'the agent’s order among equals',
      [set('b', { families: ['jd'], order: 1 }), set('a', { families: ['jd'], order: 2 })],
      { family: 'jd' },
      'b',
      'console',
    ],
  ])('%s', (_, sets, here, id, by) => {
    const found = setHere(sets, here)
    expect([found.set?.id, found.by]).toEqual([id, by])
  })

  it.each<[string, Parameters<typeof setHere>[1], SetChoice, string | undefined, string]>([
    ['beats the shop', { family: 'jd', shop: '花花' }, { set: HAND.id }, 'hand', 'choice'],
    ['of nothing beats the shop', { family: 'jd', shop: '花花' }, { set: 'shared' }, undefined, 'choice'],
    [
      'holds on the shop it was made on',
      { family: 'jd', shop: '花花' },
      { set: HAND.id, shop: ' 花花' },
      'hand',
      'choice',
    ],
    ['ends on another shop', { family: 'jd', shop: '花花' }, { set: HAND.id, shop: '别家' }, 'hua', 'shop'],
    [
      'outlives a title that says something else',
      { family: 'jd', shop: '新消息', loose: true },
      { set: HAND.id, shop: '花花' },
      'hand',
      'choice',
    ],
    ['of a set that is gone is none', { family: 'jd', shop: '花花' }, { set: 'old' as SetId }, 'hua', 'shop'],
  ])('a choice %s', (_, here, choice, id, by) => {
    const found = setHere(ALL, here, choice)
    expect([found.set?.id, found.by]).toEqual([id, by])
  })

  it('never depends on the order in which sets come', () => {
    const any = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd').map(id => id as SetId),
      shops: fc.subarray(['花花', '花花家居', '小店']),
      families: fc.subarray(['jd', 'douyin']),
      order: fc.nat(2),
    })
    fc.assert(
      fc.property(
        fc.uniqueArray(any, { selector: ({ id }) => id }),
        fc.constantFrom('jd', 'x'),
        (rows, family) => {
          const sets = rows.map(row => ({ ...set(row.id), ...row }))
          const here = { family, shop: '花花家居小店' }
          expect(setHere(sets, here)).toEqual(setHere(sets.toReversed(), here))
        },
      ),
    )
  })
})

describe('what a set shows', () => {
  const group = (id: string, more: Partial<Group> = {}): Group => ({
    id: id as GroupId,
    name: id,
    updatedAt,
    ...more,
  })
  const phrase = (id: string, more: Partial<Phrase> = {}): Phrase => ({
    id: id as PhraseId,
    title: id,
    text: id,
    updatedAt,
    ...more,
  })
  const gid = (id: string) => id as GroupId
  const pack = 'k' as PackId
  const shelves: LibraryPart = {
    sets: [set('a'), set('b')],
    packs: [{ id: pack, name: 'k', edition: 1, set: 'b' as SetId, updatedAt } satisfies Pack],
    groups: [
      group('ofA', { set: 'a' as SetId }),
      group('inA', { parent: gid('ofA') }),
      group('ofB', { set: 'b' as SetId }),
      group('shared'),
      group('gone', { set: 'deleted' as SetId }),
      group('k/g', { pack }),
      group('k/a', { pack, set: 'a' as SetId }),
    ],
    phrases: [
      phrase('a1', { group: gid('ofA') }),
      phrase('a2', { group: gid('inA') }),
      phrase('b1', { group: gid('ofB') }),
      phrase('s1', { group: gid('shared') }),
      phrase('s2'),
      phrase('s3', { group: gid('nowhere') }),
      phrase('s4', { group: gid('gone') }),
      phrase('k1', { pack, group: gid('k/g') }),
      phrase('k2', { pack }),
      phrase('k3', { pack, group: gid('k/a') }),
    ],
  }
  const ids = ({ phrases }: LibraryPart) => phrases.map(({ id }) => id).join(' ')

  it.each<[string | undefined, string]>([
    ['a', 'a1 a2 s1 s2 s3 s4 k3'],
    ['b', 'b1 s1 s2 s3 s4 k1 k2'],
    [undefined, 's1 s2 s3 s4'],
  ])('in set %s: %s', (id, expected) => {
    expect(ids(inSet(shelves, id as SetId | undefined))).toBe(expected)
  })

  it.each([
    ['all', 'a1 a2 b1 s1 s2 s3 s4 k1 k2 k3'],
    ['shared', 's1 s2 s3 s4'],
    ['a', 'a1 a2 k3'],
    ['b', 'b1 k1 k2'],
  ])('part %s alone: %s', (part, expected) => {
    expect(ids(partOf(shelves, part as SetId))).toBe(expected)
  })

  it('is everything, untouched, where there are no sets', () => {
    const { sets: _, ...none } = shelves
    expect(inSet(none, undefined)).toBe(none)
    expect(partOf({ ...none, sets: [] }, 'shared').phrases).toBe(none.phrases)
  })

  it('takes groups along', () => {
    expect(inSet(shelves, 'a' as SetId).groups.map(({ id }) => id)).toEqual([
      'ofA',
      'inA',
      'shared',
      'gone',
      'k/a',
    ])
  })

  it('puts every phrase into exactly one part', () => {
    const setIds = fc.constantFrom('a', 'b', 'deleted', undefined)
    const names = fc.constantFrom('g0', 'g1', 'g2')
    const groups = fc.array(
      fc.record({ id: names, parent: fc.option(names, { nil: undefined }), set: setIds }),
      { maxLength: 4 },
    )
    const phrases = fc.array(fc.option(fc.constantFrom('g0', 'g1', 'g9'), { nil: undefined }), {
      maxLength: 6,
    })
    fc.assert(
      fc.property(groups, phrases, (someGroups, someOf) => {
        const any = {
          sets: [set('a'), set('b')],
          groups: someGroups.map(({ id, ...more }) => group(id, more as Partial<Group>)),
          phrases: someOf.map((of, i) => phrase(`p${i}`, { ...(of && { group: gid(of) }) })),
        }
        const parts = (['shared', 'a', 'b'] as const).flatMap(part => partOf(any, part as SetId).phrases)
        expect(parts.map(({ id }) => id).sort()).toEqual(any.phrases.map(({ id }) => id).sort())
        const setOf = createSetOf(any)
        for (const one of inSet(any, 'a' as SetId).phrases) expect(setOf.phrase(one)).not.toBe('b')
      }),
    )
  })
})

describe('a place among those shown', () => {
  it.each([
    ['abc', 'abc', 1, 1],
    ['abc', 'abc', 3, 3],
    ['axbxc', 'abc', 1, 2],
    ['axbxc', 'abc', 3, 5],
    ['axx', 'a', 1, 1],
    ['xx', '', 0, 2],
    ['', '', 0, 0],
  ])('in %s, of which %s is seen, %i is %i', (all, shown, at, expected) => {
    expect(placeInAll([...all], [...shown], at)).toBe(expected)
  })
})

it('a shop’s own values stand in for the settings, what it leaves out does not', () => {
  const own = { shop: '花花家居', cutoffs: [null, 900, 900, 900, 900, 900, null], courier: '' }
  const settings = { ...DEFAULT_SETTINGS, agent: { name: '小林', number: '' } }
  const here = settingsIn(settings, { own })
  expect(here.shop.name).toBe('花花家居')
  expect(here.shop.cutoffs).toEqual(own.cutoffs)
  expect(here.shop.courier).toBe(settings.shop.courier)
  expect(here.agent.name).toBe('小林')
  expect(settingsIn(settings, { own: { agent: '阿花' } }).agent.name).toBe('阿花')
  expect(settingsIn(settings, undefined)).toBe(settings)
})

it.each([
  [undefined, undefined],
  [null, undefined],
  ['a', undefined],
  [{ set: 1 }, undefined],
  [{ set: '' }, undefined],
  [{ set: 'a', shop: 2, other: 3 }, { set: 'a' }],
  [
    { set: 'shared', shop: '花花' },
    { set: 'shared', shop: '花花' },
  ],
])('a stored choice %j is read as %j', (stored, read) => {
  expect(parseSetChoice(stored)).toEqual(read)
})
