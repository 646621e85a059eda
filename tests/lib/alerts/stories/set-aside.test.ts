import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Alert } from '@/lib/alerts/alert'
import { type Decision, decisionId } from '@/lib/alerts/decision'
import { openAlerts, raiseAlerts } from '@/lib/alerts/raise'
import type { Order } from '@/lib/trade/order'
import { regions } from '../../trade/known-regions'
import { facts, MINUTE, shop } from '../samples'
import { conversationOf, living, moment, paid, shipped, unpaid } from './story'

const PAGES: readonly (readonly Order[])[] = [
  [unpaid('11:00')],
  [unpaid('11:00', { times: { closes: moment('2026-03-04 11:00') } })],
  [paid('09:00', living('浙江省杭州市余杭区晨光花园'))],
  [paid('09:00', { cashOnDelivery: true, buyerMessage: '要红色包装' })],
  [paid('09:00', { refund: 'refunding' }), unpaid('10:00', { id: 'b' })],
  [shipped('2026-02-27 09:00', { trace: '暂无物流信息' })],
  [paid('2026-02-28 09:00', { times: { shipBy: moment('18:00') } })],
]

const decided = (alert: Alert, kind: 'done' | 'never', at: number): Decision => {
  const made = { console: facts.id, alert: alert.id, about: alert.about }
  return { ...made, id: decisionId(made), kind, at, updatedAt: '0' as never }
}

/** Raised and open at a moment, knowing what was decided until then. */
const openAt = (orders: readonly Order[], decisions: readonly Decision[], now: number) =>
  openAlerts(raiseAlerts({ console: facts, orders, decisions }, shop, new Date(now), regions), decisions, now)

it('nothing set aside comes back while what it was about stays the same, whatever the hour', () => {
  const page = fc.integer({ min: 0, max: PAGES.length - 1 })
  const minutes = fc.array(fc.integer({ min: 0, max: 3 * 24 * 60 }), { minLength: 2, maxLength: 12 })
  fc.assert(
    fc.property(page, minutes, fc.constantFrom('done' as const, 'never' as const), (which, offsets, kind) => {
      const orders = PAGES[which] ?? []
      let decisions: readonly Decision[] = []
      for (const offset of offsets.toSorted((a, b) => a - b)) {
        const now = moment('11:00') + offset * MINUTE
        const open = openAt(orders, decisions, now)
        const seen = new Set(decisions.map(({ id }) => id))
        for (const alert of open) expect(seen).not.toContain(decided(alert, kind, now).id)
        decisions = [...decisions, ...open.map(alert => decided(alert, kind, now))]
      }
    }),
  )
})

it('“not for this order” ends every nudge of it', () => {
  const fresh = moment('11:30')
  const [first] = openAt([unpaid('11:00')], [], fresh)
  if (!first) throw new Error('nothing was raised')
  const never = [decided(first, 'never', fresh)]
  for (let hours = 0; hours < 70; hours++)
    expect(openAt([unpaid('11:00')], never, fresh + hours * 60 * MINUTE)).toEqual([])
})

it('an address that changes is another matter', () => {
  const now = moment('14:00')
  const before = [paid('09:00', living('浙江省杭州市余杭区晨光花园'))]
  const done = openAt(before, [], now).map(alert => decided(alert, 'done', now))
  expect(openAt(before, done, now)).toEqual([])
  expect(openAt([paid('09:00', living('浙江省杭州市余杭区晚霞花园'))], done, now)).toHaveLength(1)
})

/** One after the other, each with what may be said of it at most, as often as it says something new. */
const CHATS: readonly {
  readonly is: string
  readonly orders: readonly Order[]
  readonly chat: readonly string[]
  readonly most: Readonly<Record<string, number>>
}[] = [
  {
    is: 'nudged three times',
    orders: [unpaid('11:00')],
    chat: ['B 10:58 这个有货吗', 'A 10:59 有货的亲'],
    most: { 'unpaid-before-cutoff': 3, 'impulse-order': 1 },
  },
  {
    is: 'will pay tonight',
    orders: [unpaid('11:00')],
    chat: ['B 11:10 晚上付', 'A 11:11 好的亲，不着急'],
    most: { 'unpaid-before-cutoff': 4 },
  },
  {
    is: 'declined',
    orders: [unpaid('11:00')],
    chat: ['B 11:10 不要了', 'A 11:11 好的亲，给您关闭'],
    most: { 'unpaid-before-cutoff': 1 },
  },
  {
    is: 'wants a person, and threatens',
    orders: [paid('09:00')],
    chat: ['B 11:10 转人工', 'B 11:11 不退我就给差评'],
    most: { 'asks-for-human': 1, 'bad-review': 1, 'buyer-waiting': 1, 'dispatch-deadline': 2 },
  },
  {
    is: 'promises',
    orders: [paid('09:00')],
    chat: ['B 10:00 能送个袜子吗', 'A 10:01 好的，送您一双袜子', 'A 10:02 我去给您申请一下'],
    most: { 'promise-in-remark': 1, 'applied-for': 1, 'promise-made': 1, 'dispatch-deadline': 2 },
  },
  {
    is: 'a new address',
    orders: [paid('09:00')],
    chat: ['B 10:00 地址写错了', 'B 10:01 江苏省苏州市吴中区金山路8号2栋301 李四 13912345602'],
    most: { 'new-address': 1, 'buyer-waiting': 1, 'dispatch-deadline': 2 },
  },
]

describe.each(CHATS)('over four days: $is', ({ orders, chat, most }) => {
  it('says what it has to say once', () => {
    let decisions: readonly Decision[] = []
    const count: Record<string, number> = {}
    for (let minutes = 0; minutes < 4 * 24 * 60; minutes += 10) {
      const now = moment('11:00') + minutes * MINUTE
      const seen = chat.filter(line => moment(line.slice(2, 7)) <= now)
      // Loaded anew every other time: what was seen to come is known no more.
      const conversation = conversationOf(seen, 0, minutes % 20 === 0)
      const raised = raiseAlerts(
        { console: facts, orders, decisions, conversation },
        shop,
        new Date(now),
        regions,
      )
      for (const alert of openAlerts(raised, decisions, now)) {
        count[alert.id] = (count[alert.id] ?? 0) + 1
        decisions = [...decisions, decided(alert, 'done', now)]
      }
    }
    for (const [id, times] of Object.entries(count))
      expect([id, times <= (most[id] ?? 0)]).toEqual([id, true])
  })
})
