import { isMasked } from '@/lib/trade/masked'
import type { Order } from '@/lib/trade/order'
import type { AlertRule, Subject } from '../alert'
import { toPay, toShip } from '../state'

const DAY = 24 * 60 * 60_000

/** The same buyer ordered the same thing twice within a day, and neither parcel has left. Raised on the later one. */
export const duplicateOrder: AlertRule = {
  id: 'duplicate-order',
  scope: 'order',
  rests: ['buyer'],
  check(subject) {
    const { order, orders } = subject
    if (!order) return undefined
    const earlier = orders.slice(0, orders.indexOf(order)).concat(orders.slice(orders.indexOf(order) + 1))
    const twin = earlier.find(other => isTwin(other, order, subject) && isEarlier(other, order, orders))
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
}

function isTwin(a: Order, b: Order, { conversation }: Subject): boolean {
  const open = (order: Order) => toPay(order) || toShip(order)
  if (!open(a) || !open(b) || sharedTitles(a, b).length === 0) return false
  const [placedA, placedB] = [a.times.placed, b.times.placed]
  if (placedA !== undefined && placedB !== undefined && Math.abs(placedA - placedB) > DAY) return false
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
