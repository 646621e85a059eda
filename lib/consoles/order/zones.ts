import { localName, nextSibling } from '../dom'
import type { Outline, Range } from '../outline-leaf'
import { boxOfRange } from '../outline-text'
import type { ReadingSteps } from '../slices'
import { isElement, parentOf } from '../visible'
import type { Vocabulary } from '../words/vocabulary'
import { type FoundNumber, firstFrom, leafOf } from './numbers'

/** Leaves between two places to rest. */
const STRIDE = 200
/** Labels that end what is said of the sender. */
const OF_ANOTHER = /^(?:recipient|name|state|number|amount|placed|paid|shipBy|buyer)/
const HEADING = /^h[1-6]$/

/** Leaves under headings that are not about the order: 推荐商品, 操作日志, Billing address. */
export function leavesElsewhere(
  page: Outline,
  words: Vocabulary,
  numbers: readonly FoundNumber[],
): ReadingSteps<ReadonlySet<number>> {
  return leavesUnder(page, words, words.isElsewhere, numbers)
}

/** Leaves about one of the order's parcels, payments or refunds: their state and when they were made are not the order's. */
export function leavesOfParts(
  page: Outline,
  words: Vocabulary,
  numbers: readonly FoundNumber[],
): ReadingSteps<ReadonlySet<number>> {
  return leavesUnder(page, words, words.isPart, numbers)
}

/**
 * The largest element that begins with the heading and holds no order number; where the heading stands alone, its following siblings up
 * to the next heading.
 */
function* leavesUnder(
  page: Outline,
  words: Vocabulary,
  isHeading: (text: string) => boolean,
  numbers: readonly FoundNumber[],
): ReadingSteps<ReadonlySet<number>> {
  const elsewhere = new Set<number>()
  const holdsNumber = ([from, to]: Range) => (numbers[firstFrom(numbers, from, leafOf)]?.at ?? to) < to
  // Addresses beside each other, each under its heading.
  const holdsHeading = (name: string, [from, to]: Range) =>
    HEADING.test(name) && page.leaves.slice(from + 1, to).some(({ parent }) => localName(parent) === name)
  const leaveOut = ([from, to]: Range) => {
    for (let i = from; i < to; i++) elsewhere.add(i)
  }
  for (const [at, leaf] of page.leaves.entries()) {
    if (at % STRIDE === 0) yield
    if (!isHeading(leaf.plain) || /:$/.test(leaf.plain) || /^d[td]$/.test(localName(leaf.parent))) continue
    let box: Node = boxOfRange(page, at)
    let range: Range = [at, at + 1]
    for (let up = parentOf(box); up; up = parentOf(up)) {
      const wider = page.rangeOf(up)
      if (wider?.[0] !== at || holdsNumber(wider) || holdsHeading(localName(leaf.parent), wider)) break
      box = up
      range = wider
    }
    // 寄件人 in a row of labels is followed by 收件人 in the same row: what is left out ends there.
    const isPerson = /人$/.test(leaf.plain) && words.labelOf(leaf.plain) === 'sender'
    const isOther = (i: number) =>
      isPerson && OF_ANOTHER.test(words.labelOf(page.leaves[i]?.plain ?? '') ?? '')
    let end = at + 1
    while (end < range[1] && !isOther(end)) end++
    leaveOut([at, end])
    if (range[1] - at > 1) continue
    for (let next = nextSibling(box); next; next = nextSibling(next)) {
      if (!isElement(next)) continue
      const following = page.rangeOf(next)
      if (HEADING.test(localName(next)) || (following && (holdsNumber(following) || isOther(following[0]))))
        break
      if (following) leaveOut(following)
    }
  }
  return elsewhere
}
