import type { About } from './note'

/** What was seen of a buyer's orders. Machines that saw the same merge it by the larger numbers: no order counts twice. */
export interface OrdersSeen {
  /** The buyer's `About`. */
  readonly id: About
  /** Epoch ms at which they were on screen last. */
  readonly last: number
  /** The same of the time before that; 0: never. */
  readonly before: number
  /** What was paid for each order (fen) by `<currency>/<order number>`; 0 where the amount was not read. */
  readonly orders: Readonly<Record<string, number>>
  /** Epoch ms at which all of it was forgotten: what was seen before is gone. */
  readonly since?: number
}

/** Orders kept of one buyer. */
export const MOST_ORDERS = 1000
