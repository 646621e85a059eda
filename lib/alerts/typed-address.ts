import { type NewRecipient, parseNewRecipient, recipientChanges } from '@/lib/trade/address-change'
import type { Order } from '@/lib/trade/order'
import { isBuyers, messagesSince, newestOf } from './chat'
import type { Subject } from './rule'
import { toShip } from './state'

/** A new recipient comes in a few lines one after the other (address, then name, then phone). */
const LINES = 4
/** More than a door: names a town, road, village or compound and says where in it. */
const IS_WHOLE = /(?:[省市区县镇乡村路街道巷弄苑园]|大厦|[屯寨庄坊]).*(?:\d|[号栋幢楼室])/

export interface TypedAddress {
  readonly order: Order
  readonly recipient: NewRecipient
}

/**
 * The whole new address the buyer typed last, for the newest order that can still be changed; undefined when none was typed, or when it is
 * the one the order has. What was written before the order was placed is about another parcel.
 */
export function typedAddress({ orders, conversation }: Subject): TypedAddress | undefined {
  const order = newestOf(orders.filter(toShip))
  if (!order) return undefined
  const lines = messagesSince(conversation, order.times.placed)
    .filter(isBuyers)
    .map(({ text }) => text)
  for (let end = lines.length; end > 0; end--) {
    const last = parseNewRecipient(lines[end - 1] ?? '')
    if (!last?.address || !IS_WHOLE.test(last.address)) continue
    const around = lines.slice(Math.max(0, end - LINES), end + LINES - 1)
    const recipient = parseNewRecipient(around.join('\n'))
    const found =
      recipient?.address && IS_WHOLE.test(recipient.address)
        ? { ...recipient, address: goesOn(last.address, recipient.address) }
        : last
    return recipientChanges(order.recipient, found).length > 0 ? { order, recipient: found } : undefined
  }
  return undefined
}

/** The compound and the door often come in a line of their own behind the road. */
const goesOn = (address: string, joined: string) => (joined.startsWith(address) ? joined : address)
