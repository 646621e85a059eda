import type { Standing } from './buyer-class'
import type { KnownBuyer } from './known-buyer'

/** What a list of buyers can be ordered by; the most, or the latest, first. */
export const BUYER_ORDERS = ['orders', 'value', 'last', 'open'] as const
export type BuyerOrder = (typeof BUYER_ORDERS)[number]

/** A buyer as the page lists them. */
export interface RankedBuyer extends KnownBuyer {
  readonly standing: Standing
  /** Follow-ups that are not done. */
  readonly open: number
}

/** In that order; those that are equal stay as they were. */
export const inBuyerOrder = (buyers: readonly RankedBuyer[], by: BuyerOrder): readonly RankedBuyer[] =>
  buyers.toSorted((a, b) => weightOf(b, by) - weightOf(a, by))

function weightOf({ standing, last, open }: RankedBuyer, by: BuyerOrder): number {
  switch (by) {
    case 'orders':
      return standing.orders
    case 'value':
      return Object.values(standing.paid).reduce((sum, fen) => sum + fen, 0)
    case 'last':
      return last
    case 'open':
      return open
  }
}
