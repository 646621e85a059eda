import { missingOfOrders } from '@/lib/consoles/missing'
import type { Part, Reading } from '@/lib/consoles/reading'
import type { Order } from '@/lib/trade/order'

/** Parts that only an order has. */
const OF_ORDERS: readonly Part[] = [
  'state',
  'amount',
  'items',
  'recipient',
  'times',
  'buyer-message',
  'remark',
]

/**
 * What is there and could not be read. Without an order its parts are not missing. With one on screen it is judged alone: that the folded
 * card of another has no amount says nothing of the amount beside it.
 */
export function missingHere(reading: Reading, shown: Order | undefined): readonly Part[] {
  if (reading.kind === 'elsewhere') return []
  if (reading.kind === 'unreadable') return reading.missing
  const { missing, orders } = reading
  const others = missing.filter(part => !OF_ORDERS.includes(part))
  if (orders.length === 0) return others
  if (!shown) return missing
  if (orders.length > 1 && isFolded(shown)) return others
  const lacks: Partial<Record<Part, boolean>> = missingOfOrders([shown], false)
  return missing.filter(part => lacks[part] ?? true)
}

/** The page shows its number and state alone, as of a card that is not unfolded. */
const isFolded = ({ amount, items, recipient, times }: Order) =>
  amount === undefined && items.length === 0 && recipient === undefined && Object.keys(times).length === 0
