import type { BuyerId } from './order'

/** A buyer as the console's own list shows them. */
export interface ListedBuyer {
  /** Names the row to the frame it was read in; the same as long as the page shows the same list. */
  readonly key: string
  readonly id?: BuyerId
  readonly name: string
  /** What was said last, by whoever. */
  readonly last?: string
  /** When that was, as the page writes it: `14:02`, `昨天`. */
  readonly time?: string
  /** The console shows a timer on the row, or something unread. */
  readonly waits?: true
  /** Epoch ms since when at the latest they wait; absent where neither the page says nor we saw it begin. */
  readonly since?: number
  /** The console says that its limit has passed, and not by how much. */
  readonly overdue?: true
  /** How many messages; where the console shows no more than a dot, 1. */
  readonly unread?: number
  /** Theirs is the chat on screen. */
  readonly open?: true
}

/** Those who wait and are not on screen, the longest waiting first; who waits since nobody knows when comes last. */
export function longestWaiting(buyers: readonly ListedBuyer[]): readonly ListedBuyer[] {
  const rank = ({ since }: ListedBuyer) => since ?? Number.POSITIVE_INFINITY
  return buyers
    .filter(({ waits, open }) => waits && !open)
    .sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)))
}
