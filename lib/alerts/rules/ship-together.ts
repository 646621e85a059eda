import type { Order } from '@/lib/trade/order'
import { recipientHash } from '../key'
import { ordersOfOneBuyer } from '../orders-of-one-buyer'
import { defineRule } from '../rule'
import { sharedTitles } from '../same-product'
import { toShip } from '../state'

/** Several paid orders of one buyer that could go in one parcel, or that go to two addresses: said on the newest of them. */
export const shipTogether = defineRule({
  id: 'ship-together',
  scope: 'order',
  topic: 'ship-together',
  topics: ['which-address'],
  name: 'alertRules.shipTogether.name',
  reason: 'alertRules.shipTogether.reason',
  params: {},
  rests: ['buyer'],
  check({ order, orders, conversation }) {
    if (!order?.recipient || !toShip(order) || isHidden(order)) return undefined
    const open = orders.filter(other => toShip(other) && other.recipient && !isHidden(other))
    // The same product twice to one place is a question of its own (duplicate-order), and comes first.
    const others = open.filter(
      other =>
        other !== order &&
        ordersOfOneBuyer(other, order, conversation !== undefined) &&
        !(placeOf(other) === placeOf(order) && sharedTitles(other, order).length > 0),
    )
    const earlier = others.filter(other => isEarlier(other, order, orders))
    if (earlier.length === 0 || earlier.length < others.length) return undefined
    const first = earlier.find(other => placeOf(other) !== placeOf(order))
    const two = first !== undefined
    const twin = first ?? earlier[0]
    if (!twin) return undefined
    // A remark that says so was written when somebody saw it.
    if (/合并|一起发|同发/.test(`${order.remark ?? ''}${twin.remark ?? ''}`)) return undefined
    return {
      id: 'ship-together',
      level: 'look',
      title: { key: two ? 'alert.together.two' : 'alert.together.title' },
      why: [
        { kind: 'words', words: { key: 'alert.together.why', args: [twin.id] } },
        ...(two ? [{ kind: 'quote', text: twin.recipient?.address ?? '' } as const] : []),
      ],
      order: order.id,
      about: [order.id, ...earlier.map(({ id }) => id).sort(), two ? 'two' : ''].join('+'),
      step: { kind: 'insert', topic: two ? 'which-address' : 'ship-together' },
      remark: true,
    }
  },
})

/** By the time it was placed; where that is the same or unknown, by its place on the page. */
function isEarlier(a: Order, b: Order, orders: readonly Order[]): boolean {
  const [placedA, placedB] = [a.times.placed ?? 0, b.times.placed ?? 0]
  return placedA === placedB ? orders.indexOf(a) < orders.indexOf(b) : placedA < placedB
}

/** What the page hides cannot be compared. */
const isHidden = ({ recipient }: Order) =>
  recipient?.masked.includes('address') !== false || !recipient.address

const placeOf = ({ recipient }: Order) =>
  recipient && recipientHash({ ...recipient, name: '', phone: '', masked: [] })
