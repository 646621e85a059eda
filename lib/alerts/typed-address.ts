import { type NewRecipient, parseNewRecipient, recipientChanges } from '@/lib/trade/address-change'
import type { Message } from '@/lib/trade/conversation'
import type { Order } from '@/lib/trade/order'
import { behind, isAgents, isBuyers, lastSaying, messagesSince, newestOf } from './chat'
import type { Subject } from './rule'
import { toShip } from './state'

/** A new recipient comes in a few lines one after the other (address, then name, then phone). */
const LINES = 4
/** More than a door: names a town, road, village or compound and says where in it. */
const IS_WHOLE = /(?:[省市区县镇乡村路街道巷弄苑园]|大厦|[屯寨庄坊]).*(?:\d|[号栋幢楼室])/

/** What asks the buyer for the part of the address that is missing. */
const ASKS_DOOR =
  /门牌|楼栋|楼号|几[栋幢号楼室]|房号|地址.{0,8}(?:少|缺|不全|不完整|补)|(?:详细|具体|完整)的?地址/

export interface TypedAddress {
  readonly order: Order
  readonly recipient: NewRecipient
  /** What was said behind it. */
  readonly after: readonly Message[]
}

/**
 * The whole new address the buyer typed last, or the door that was asked for, for the newest order that can still be changed; undefined
 * when none was typed, or when it is the one the order has. What was written before the order was placed is about another parcel.
 */
export function typedAddress({ orders, conversation }: Subject): TypedAddress | undefined {
  const order = newestOf(orders.filter(toShip))
  if (!order) return undefined
  const messages = messagesSince(conversation, order.times.placed)
  const typed = messages.filter(isBuyers)
  for (const [at, message] of [...typed.entries()].reverse()) {
    const last = parseNewRecipient(message.text)
    if (!last?.address) continue
    const after = behind(messages, message)
    if (!IS_WHOLE.test(last.address)) {
      const before = messages.slice(0, messages.indexOf(message))
      const whole = withDoor(order, last.address, before)
      if (whole) return { order, recipient: { ...last, address: whole }, after }
      continue
    }
    const around = typed.slice(Math.max(0, at + 1 - LINES), at + LINES).map(({ text }) => text)
    const recipient = parseNewRecipient(around.join('\n'))
    const found =
      recipient?.address && IS_WHOLE.test(recipient.address)
        ? { ...recipient, address: goesOn(last.address, recipient.address) }
        : last
    return recipientChanges(order.recipient, found).length > 0
      ? { order, recipient: found, after }
      : undefined
  }
  return undefined
}

/** The address as the order has it with the door behind it, where it has none and was asked for. */
function withDoor({ recipient }: Order, door: string, before: readonly Message[]): string | undefined {
  const address = recipient?.address
  const [change] = recipientChanges(recipient, { address: door })
  const isAdded = change?.field === 'door' && change.from === undefined
  return address && isAdded && lastSaying(before, isAgents, ASKS_DOOR) ? `${address}${door}` : undefined
}

/** The compound and the door often come in a line of their own behind the road. */
const goesOn = (address: string, joined: string) => (joined.startsWith(address) ? joined : address)
