import { isMasked } from '@/lib/trade/masked'
import type { Order } from '@/lib/trade/order'
import { hours } from '../params/declare'
import { defineRule, type Subject } from '../rule'
import { toPay, toShip } from '../state'

const HOUR = 60 * 60_000

/** The same buyer ordered the same thing twice within a day (unless the shop sets another span), and neither parcel has left. Raised on the later one. */
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
    const earlier = orders.slice(0, orders.indexOf(order)).concat(orders.slice(orders.indexOf(order) + 1))
    const twin = earlier.find(
      other => isTwin(other, order, subject, within * HOUR) && isEarlier(other, order, orders),
    )
    if (!twin) return undefined
    return {
      id: 'duplicate-order',
      level: 'look',
      title: { key: 'alert.duplicate.title' },
      why: [
        { kind: 'words', words: { key: 'alert.duplicate.why', args: [twin.id] } },
        ...sharedTitles(twin, order)
          .slice(0, 1)
          .map(text => ({ kind: 'quote', text }) as const),
      ],
      order: order.id,
      about: [order.id, twin.id].sort().join('+'),
      step: { kind: 'insert', topic: 'duplicate-order' },
      remark: true,
    }
  },
})

function isTwin(a: Order, b: Order, { conversation }: Subject, within: number): boolean {
  const open = (order: Order) => toPay(order) || toShip(order)
  if (!open(a) || !open(b) || sharedTitles(a, b).length === 0) return false
  const [placedA, placedB] = [a.times.placed, b.times.placed]
  if (placedA !== undefined && placedB !== undefined && Math.abs(placedA - placedB) > within) return false
  return sameBuyer(a, b, conversation !== undefined)
}

/** Masked names are no proof. Orders beside one chat belong to its buyer unless they say otherwise. */
function sameBuyer(a: Order, b: Order, inChat: boolean): boolean {
  if (a.buyer?.id || b.buyer?.id) return a.buyer?.id === b.buyer?.id
  if (a.buyer?.name && b.buyer?.name)
    return a.buyer.name === b.buyer.name && (inChat || !isMasked(a.buyer.name))
  const [phoneA, phoneB] = [a.recipient?.phone, b.recipient?.phone]
  if (phoneA && phoneB && !isMasked(phoneA) && !isMasked(phoneB)) return phoneA === phoneB
  return inChat
}

const named = ({ items }: Order) => items.map(({ title, spec }) => [title, spec].filter(Boolean).join(' '))

const sharedTitles = (a: Order, b: Order): string[] =>
  named(a).filter(name => name && named(b).includes(name))

function isEarlier(a: Order, b: Order, orders: readonly Order[]): boolean {
  const [placedA, placedB] = [a.times.placed, b.times.placed]
  if (placedA !== undefined && placedB !== undefined && placedA !== placedB) return placedA < placedB
  return orders.indexOf(a) < orders.indexOf(b)
}
