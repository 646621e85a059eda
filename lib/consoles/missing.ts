import type { Order } from '@/lib/trade/order'
import type { ConsoleProfile } from './profile'
import { PARTS, type Part } from './reading'

/** Which parts were not read. */
export type Missing = Partial<Record<Part, boolean>>

/** Of what was not read, what the profile expects of this page. */
export function expected({ evidence }: ConsoleProfile, missing: Missing): Part[] {
  return PARTS.filter(part => evidence[part] && missing[part])
}

/** What some order lacks; `none`: the page says that there are no orders. */
export function missingOfOrders(orders: readonly Order[], none: boolean): Missing {
  const lacks = (has: (order: Order) => boolean) => !none && orders.some(order => !has(order))
  return {
    orders: orders.length === 0 && !none,
    state: lacks(order => order.status?.state !== undefined || order.status?.refund !== undefined),
    amount: lacks(order => order.amount !== undefined),
    items: lacks(order => order.items.length > 0),
    recipient: lacks(order => order.recipient !== undefined),
    times: lacks(order => Object.keys(order.times).length > 0),
  }
}
