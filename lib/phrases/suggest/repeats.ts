import { keptShare } from './kept-share'

/** How much of the shorter of two texts must stand in the other for them to be one answer. */
const SAME = 0.7

/** Whether two texts say the same, but for what stands around. */
export const repeats = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length * 3 > long.length && keptShare(short, long) >= SAME
}
