import type { Order } from '@/lib/trade/order'
import { ordersOfOneBuyer } from '../orders-of-one-buyer'
import { hours } from '../params/declare'
import { defineRule, type Evidence, type Subject } from '../rule'
import { plainTitle, sharedTitles } from '../same-product'
import { toPay, toShip } from '../state'

const HOUR = 60 * 60_000

/**
 * The same buyer ordered the same product twice within a day (unless the shop sets another span), in whatever spec, and neither parcel has
 * left. Raised on the later one; where one is paid and the other not, on the unpaid one, which can simply be left.
 */
export const duplicateOrder = defineRule({
  id: 'duplicate-order',
  scope: 'order',
  topic: 'duplicate-order',
  name: 'alertRules.duplicateOrder.name',
  reason: 'alertRules.duplicateOrder.reason',
  params: {
    within: hours({ default: 24, min: 1, max: 168, words: 'alertRules.duplicateOrder.within' }),
  },
  rests: ['buyer'],
  check(subject, _shop, { within }) {
    const { order, orders } = subject
    if (!order) return undefined
    if (!isOpenOrder(order)) return undefined
    const twin = orders.find(
      other =>
        other !== order && isTwin(other, order, subject, within * HOUR) && comesSecond(order, other, orders),
    )
    if (!twin) return undefined
    const half = toPay(order) && toShip(twin)
    const titles = sharedTitles(twin, order)
    return {
      id: 'duplicate-order',
      level: 'look',
      title: { key: half ? 'alert.duplicate.half' : 'alert.duplicate.title' },
      why: [
        { kind: 'words', words: { key: 'alert.duplicate.why', args: [twin.id] } },
        ...quotes(twin, order, titles[0]),
      ],
      order: order.id,
      about: [order.id, twin.id].sort().join('+'),
      step: { kind: 'insert', topic: 'duplicate-order' },
      remark: true,
    }
  },
})

function isTwin(a: Order, b: Order, { conversation }: Subject, within: number): boolean {
  if (!isOpenOrder(a) || !isOpenOrder(b)) return false
  const [placedA, placedB] = [a.times.placed, b.times.placed]
  if (placedA !== undefined && placedB !== undefined && Math.abs(placedA - placedB) > within) return false
  // Titles last: on a list every order is held against every other.
  return ordersOfOneBuyer(a, b, conversation !== undefined) && sharedTitles(a, b).length > 0
}

const isOpenOrder = (order: Order) => toPay(order) || toShip(order)

/** The product, and where spec or quantity differ both of them: the buyer may want both. */
function quotes(a: Order, b: Order, title: string | undefined): Evidence[] {
  const of = ({ items }: Order) =>
    items.find(one => title !== undefined && plainTitle(one.title) === plainTitle(title))
  const said = (order: Order) => {
    const { spec, quantity } = of(order) ?? {}
    return [spec, quantity === undefined ? undefined : `×${quantity}`].filter(Boolean).join(' ')
  }
  const [one, other] = [said(a), said(b)]
  const quote = (text: string) => ({ kind: 'quote', text }) as const
  if (title === undefined) return []
  if (one && other && one !== other) return [quote(title), quote(`${one} / ${other}`)]
  return [quote([title, of(b)?.spec].filter(Boolean).join(' '))]
}

/** The unpaid one of two, else the later, else the one further down the page. */
function comesSecond(order: Order, other: Order, orders: readonly Order[]): boolean {
  if (toPay(order) !== toPay(other)) return toPay(order)
  const [placed, placedOther] = [order.times.placed, other.times.placed]
  if (placed !== undefined && placedOther !== undefined && placed !== placedOther) return placed > placedOther
  return orders.indexOf(order) > orders.indexOf(other)
}
