/** Time to gather changes before reading, in ms. */
export const GATHER = 40
/** Everything but the chat is read again at most this often, in ms, and never for more than this share of the time. */
const PAGE_PAUSE = 250
const PAGE_SHARE = 0.04

/** Ms after a change of buyer in which what they have is still coming: the name first, the orders last. */
const COMING = 5000

/**
 * Ms between two readings of the page around the chat: short after a change of buyer, and while what is shown is still the buyer's before.
 * `cost`: ms the last reading took. `turned`: ms since another buyer came.
 */
export const pagePause = (cost: number, isStale: boolean, turned: number): number =>
  isStale || turned < COMING ? PAGE_PAUSE : Math.max(PAGE_PAUSE, cost / PAGE_SHARE)
