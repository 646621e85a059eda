import type { Order, OrderStatus } from '@/lib/trade/order'

/** How an order's state is coloured: `wait` for the buyer's turn, `todo` for the shop's, `done`, or `off`. */
export function toneOf(status: OrderStatus | undefined): 'wait' | 'todo' | 'done' | 'off' {
  if (status?.state === 'unpaid') return 'wait'
  if (status?.state === 'paid') return 'todo'
  if (status?.state === 'closed' || status?.state === undefined) return 'off'
  return 'done'
}

export interface Deadline {
  readonly kind: 'closes' | 'shipBy' | 'afterSaleEnds' | 'confirms'
  readonly at: number
  /** What has to be done before; the console's own confirmation is only worth knowing. */
  readonly acts: boolean
}

/** The moments of an order that are still ahead or missed. */
export function deadlinesOf({ status, times, afterSale }: Order): readonly Deadline[] {
  const state = status?.state
  const isOpen = afterSale !== undefined && afterSale.stage !== 'closed' && status?.refund !== 'refunded'
  const all = [
    { kind: 'closes', at: state === 'unpaid' ? times.closes : undefined, acts: true },
    { kind: 'shipBy', at: state === 'paid' ? times.shipBy : undefined, acts: true },
    { kind: 'afterSaleEnds', at: isOpen ? afterSale.endsAt : undefined, acts: true },
    { kind: 'confirms', at: state === 'shipped' ? times.confirms : undefined, acts: false },
  ] as const
  return all.flatMap(({ at, ...one }) => (at === undefined ? [] : { ...one, at }))
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
