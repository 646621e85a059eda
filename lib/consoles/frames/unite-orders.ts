import type { Order, OrderId } from '@/lib/trade/order'

interface Orders {
  readonly orders: readonly Order[]
  readonly currentOrder?: OrderId
}

/**
 * Orders of several frames, each once. What one frame does not know of an order the other fills in; a state they contradict each other
 * about was not read. Current is the one that every frame which names one names.
 */
export function uniteOrders(all: readonly Orders[]): {
  readonly orders: readonly Order[]
  readonly current: OrderId | undefined
} {
  const byId = new Map<OrderId, Order>()
  for (const order of all.flatMap(({ orders }) => orders)) {
    const before = byId.get(order.id)
    byId.set(order.id, before ? united(before, order) : order)
  }
  const [current, another] = new Set(all.flatMap(({ currentOrder }) => currentOrder ?? []))
  return { orders: [...byId.values()], current: another ? undefined : current }
}

function united(one: Order, other: Order): Order {
  const { status, ...rest } = { ...other, ...one }
  const isTorn =
    one.status !== undefined &&
    other.status !== undefined &&
    (one.status.state !== other.status.state || one.status.refund !== other.status.refund)
  return {
    ...rest,
    ...(status && !isTorn && { status }),
    items: one.items.length > 0 ? one.items : other.items,
    times: { ...other.times, ...one.times },
    marks: [...new Set([...one.marks, ...other.marks])],
  }
}
