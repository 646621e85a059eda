/** Time to gather changes before reading, in ms. */
export const GATHER = 40
/** Everything but the chat is read again at most this often, in ms, and never for more than this share of the time. */
const PAGE_PAUSE = 250
const PAGE_SHARE = 0.04

interface PagePause {
  /** Ms the last reading took. */
  readonly cost: number
  /** Another buyer is shown, and the page around the chat has not been read since. */
  readonly isTurned: boolean
  /** What is shown is still the buyer's before. */
  readonly isStale: boolean
}

/** Ms between two readings of the page around the chat: hardly any for another buyer, whose orders are waited for. */
export function pagePause({ cost, isTurned, isStale }: PagePause): number {
  if (isTurned) return GATHER
  return isStale ? PAGE_PAUSE : Math.max(PAGE_PAUSE, cost / PAGE_SHARE)
}
