import type { Order, OrderId, OrderStatus } from '@/lib/trade/order'

/** `6955…1045`: enough to tell two orders of one buyer apart. Short numbers stay whole. */
export const shortId = (id: OrderId): string => (id.length > 11 ? `${id.slice(0, 4)}…${id.slice(-4)}` : id)

/** How an order's state is coloured: `wait` for the buyer's turn, `todo` for the shop's, `done`, or `off`. */
export function toneOf(status: OrderStatus | undefined): 'wait' | 'todo' | 'done' | 'off' {
  if (status?.state === 'unpaid') return 'wait'
  if (status?.state === 'paid') return 'todo'
  if (status?.state === 'closed' || status?.state === undefined) return 'off'
  return 'done'
}

/** The moments of an order that are still ahead or missed: what the agent may have to act on. */
export function deadlinesOf(order: Order): readonly { kind: 'shipBy' | 'closes'; at: number }[] {
  const state = order.status?.state
  const { shipBy, closes } = order.times
  return [
    ...(closes !== undefined && state === 'unpaid' ? [{ kind: 'closes' as const, at: closes }] : []),
    ...(shipBy !== undefined && state === 'paid' ? [{ kind: 'shipBy' as const, at: shipBy }] : []),
  ]
}

/** When things happened, newest last, as far as the page says. */
export function pastOf(
  order: Order,
): readonly { kind: 'placed' | 'paid' | 'shipped' | 'received'; at: number }[] {
  const { placed, paid, shipped, received } = order.times
  return (
    [
      ['placed', placed],
      ['paid', paid],
      ['shipped', shipped],
      ['received', received],
    ] as const
  ).flatMap(([kind, at]) => (at === undefined ? [] : [{ kind, at }]))
}
