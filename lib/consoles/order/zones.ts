import { localName, nextSibling } from '../dom'
import { boxOf, type Outline, type Range } from '../outline'
import type { Steps } from '../slices'
import { isElement, parentOf } from '../visible'
import type { Vocabulary } from '../words/vocabulary'
import { type FoundNumber, firstFrom, leafOf } from './numbers'

/** Leaves between two places to rest. */
const STRIDE = 200
const HEADING = /^h[1-6]$/

/** Leaves under headings that are not about the order: 推荐商品, 操作日志, Billing address. */
export function leavesElsewhere(
  page: Outline,
  words: Vocabulary,
  numbers: readonly FoundNumber[],
): Steps<ReadonlySet<number>> {
  return leavesUnder(page, words.isElsewhere, numbers)
}

/** Leaves about one of the order's parcels, payments or refunds: their state and when they were made are not the order's. */
export function leavesOfParts(
  page: Outline,
  words: Vocabulary,
  numbers: readonly FoundNumber[],
): Steps<ReadonlySet<number>> {
  return leavesUnder(page, words.isPart, numbers)
}

/**
 * The largest element that begins with the heading and holds no order number; where the heading stands alone, its following siblings up
 * to the next heading.
 */
function* leavesUnder(
  page: Outline,
  isHeading: (text: string) => boolean,
  numbers: readonly FoundNumber[],
): Steps<ReadonlySet<number>> {
  const elsewhere = new Set<number>()
  const holdsNumber = ([from, to]: Range) => (numbers[firstFrom(numbers, from, leafOf)]?.at ?? to) < to
  const leaveOut = ([from, to]: Range) => {
    for (let i = from; i < to; i++) elsewhere.add(i)
  }
  for (const [at, leaf] of page.leaves.entries()) {
    if (at % STRIDE === 0) yield
    if (!isHeading(leaf.plain) || /:$/.test(leaf.plain) || /^d[td]$/.test(localName(leaf.parent))) continue
    let box: Node = boxOf(page, at)
    let range: Range = [at, at + 1]
    for (let up = parentOf(box); up; up = parentOf(up)) {
      const wider = page.rangeOf(up)
      if (wider?.[0] !== at || holdsNumber(wider)) break
      box = up
      range = wider
    }
    leaveOut(range)
    if (range[1] - at > 1) continue
    for (let next = nextSibling(box); next; next = nextSibling(next)) {
      if (!isElement(next)) continue
      const following = page.rangeOf(next)
      if (HEADING.test(localName(next)) || (following && holdsNumber(following))) break
      if (following) leaveOut(following)
    }
  }
  return elsewhere
}
