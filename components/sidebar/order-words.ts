import type { Order, OrderStatus } from '@/lib/trade/order'

/** How an order's state is coloured: `wait` for the buyer's turn, `todo` for the shop's, `done`, or `off`. */
export function toneOf(status: OrderStatus | undefined): 'wait' | 'todo' | 'done' | 'off' {
  if (status?.state === 'unpaid') return 'wait'
  if (status?.state === 'paid') return 'todo'
  if (status?.state === 'closed' || status?.state === undefined) return 'off'
  return 'done'
}

/** The moments of an order that are still ahead or missed: what the agent may have to act on. */
export function deadlinesOf(
  order: Order,
): readonly { kind: 'shipBy' | 'closes' | 'afterSaleEnds'; at: number }[] {
  const { status, afterSale } = order
  const state = status?.state
  const { shipBy, closes } = order.times
  return [
    ...(closes !== undefined && state === 'unpaid' ? [{ kind: 'closes' as const, at: closes }] : []),
    ...(afterSale?.endsAt !== undefined && afterSale.stage !== 'closed' && status?.refund !== 'refunded'
      ? [{ kind: 'afterSaleEnds' as const, at: afterSale.endsAt }]
      : []),
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
