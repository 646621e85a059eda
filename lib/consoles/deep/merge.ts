import type { Buyer, Order, ReceivedPart } from '@/lib/trade/order'
import { expected, type Missing, missingOfOrders } from '../missing'
import type { ConsoleProfile } from '../profile'
import type { Reading } from '../reading'

/** An order as an answer had it. */
export interface Received {
  readonly order: Order
  /** Epoch ms of the answer. */
  readonly at: number
}

/**
 * A reading with what the page received put where it shows nothing. In a chat that is orders of the open buyer alone, known by the
 * console's own id; elsewhere the orders on the page, and where none could be read those received last. What the page shows wins: a state
 * it shows is the state, and a recipient it shows masked stays masked.
 */
export function mergeReading(
  reading: Reading,
  received: readonly Received[],
  profile: ConsoleProfile,
): Reading {
  if (reading.kind === 'elsewhere' || received.length === 0) return reading
  const isOpen = reading.kind === 'open'
  // Between two chats nobody can say whose orders these are.
  if (isOpen && reading.switching) return reading
  const shown = isOpen ? reading.orders : []
  const usable = profile.chat ? ofBuyer(received, isOpen ? reading.conversation?.buyer : undefined) : received
  const byId = new Map(usable.map(one => [one.order.id, one]))
  const filled = shown.map(order => {
    const more = byId.get(order.id)
    return more && isOfBuyer(more.order, order.buyer) ? fill(order, more) : order
  })
  // A list that says that it is empty is empty.
  const mayAdd = profile.chat !== undefined || reading.missing.includes('orders')
  const onPage = new Set(shown.map(({ id }) => id))
  const added = mayAdd ? usable.filter(({ order }) => !onPage.has(order.id)).map(whole) : []
  const orders = [...filled, ...added]
  if (orders.length === 0) return reading
  const missing = missingWith(reading.missing, orders, profile)
  return isOpen ? { ...reading, orders, missing } : { kind: 'open', orders, missing }
}

function ofBuyer(received: readonly Received[], buyer: Buyer | undefined): readonly Received[] {
  if (buyer?.id === undefined) return []
  return received.filter(({ order }) => order.buyer?.id === buyer.id)
}

/** One number, two buyers: then something was misread. */
function isOfBuyer({ buyer }: Order, shown: Buyer | undefined): boolean {
  return buyer?.id === undefined || shown?.id === undefined || buyer.id === shown.id
}

/** An order the page does not show at all. */
function whole({ order, at }: Received): Order {
  return { ...order, received: { at, parts: partsOf(order) } }
}

function fill(shown: Order, { order, at }: Received): Order {
  const items = shown.items.length > 0 ? shown.items : order.items
  const marks = shown.marks.length > 0 ? shown.marks : order.marks
  const filled: Order = { ...order, ...shown, items, marks, times: { ...order.times, ...shown.times } }
  const before = new Set(partsOf(shown))
  const moreTimes = Object.keys(filled.times).length > Object.keys(shown.times).length
  const moreParcel = lines(filled) > lines(shown)
  const parts = partsOf(filled).filter(
    part => !before.has(part) || (part === 'times' && moreTimes) || (part === 'parcel' && moreParcel),
  )
  return parts.length > 0 ? { ...filled, received: { at, parts } } : shown
}

const lines = ({ courier, trackingNumber, trace }: Order) =>
  [courier, trackingNumber, trace].filter(line => line !== undefined).length

function partsOf(order: Order): ReceivedPart[] {
  const has: Readonly<Record<ReceivedPart, boolean>> = {
    state: order.status !== undefined,
    amount: order.amount !== undefined,
    items: order.items.length > 0,
    recipient: order.recipient !== undefined,
    times: Object.keys(order.times).length > 0,
    parcel: lines(order) > 0,
    'buyer-message': order.buyerMessage !== undefined,
    remark: order.remark !== undefined || order.flag !== undefined,
  }
  return (Object.keys(has) as ReceivedPart[]).filter(part => has[part])
}

/** What is still missing: of the orders as they are now, of all else as before. */
function missingWith(before: readonly string[], orders: readonly Order[], profile: ConsoleProfile) {
  const missing: Missing = Object.fromEntries(before.map(part => [part, true]))
  return expected(profile, { ...missing, ...missingOfOrders(orders, false) }, orders.length)
}
