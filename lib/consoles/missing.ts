import type { Order } from '@/lib/trade/order'
import type { ConsoleProfile } from './profile'
import { PARTS, type Part } from './reading'

/** Which parts were not read. */
export type Missing = Partial<Record<Part, boolean>>

/** Of what was not read, what the profile expects of this page. `orders`: how many were read; several are a list. */
export function expected({ evidence, onDetail }: ConsoleProfile, missing: Missing, orders: number): Part[] {
  return PARTS.filter(part => evidence[part] && missing[part] && !(orders > 1 && onDetail?.includes(part)))
}

/** What some order lacks; `none`: the page says that there are no orders. */
export function missingOfOrders(orders: readonly Order[], none: boolean): Missing {
  const lacks = (has: (order: Order) => boolean) => !none && orders.some(order => !has(order))
  return {
    orders: orders.length === 0 && !none,
    // A status that is none of ours (a cart, a draft) was read all the same.
    state: lacks(order => order.status !== undefined),
    amount: lacks(order => order.amount !== undefined),
    items: lacks(order => order.items.length > 0),
    // Carts and drafts have no address yet.
    recipient: lacks(order => order.recipient !== undefined || isNotYet(order)),
    times: lacks(order => Object.keys(order.times).length > 0),
  }
}

/** Its status is known and none of ours. */
const isNotYet = ({ status }: Order) => status !== undefined && !status.state && !status.refund
