import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Alert } from '@/lib/alerts/alert'
import { type Decision, decisionId } from '@/lib/alerts/decision'
import { openAlerts, raiseAlerts } from '@/lib/alerts/raise'
import type { Order } from '@/lib/trade/order'
import { regions } from '../../trade/known-regions'
import { facts, MINUTE, shop } from '../samples'
import { living, moment, paid, shipped, unpaid } from './story'

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
