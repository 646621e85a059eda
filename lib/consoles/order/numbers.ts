import { closest, contains, localName, matches, selectAll } from '../dom'
import type { Outline } from '../outline-leaf'
import { boxOfRange } from '../outline-text'
import type { OrderRules } from '../profile'
import type { ReadingSteps } from '../slices'
import { parentOf } from '../visible'
import type { Vocabulary } from '../words/vocabulary'
import type { Columns } from './columns'
import { isProse, sameRow } from './same-row'

/** An order number where it stands on the page. */
export interface FoundNumber {
  readonly id: string
  readonly at: number
  /** What stands behind it in the same run of text. */
  readonly rest: string
}

export interface Numbers {
  readonly found: readonly FoundNumber[]
  /**
   * Leaves that begin with an order number and go on, or announce one of another form: an order we cannot name, whose facts must not be
   * taken for a neighbour's.
   */
  readonly unread: readonly number[]
  /** There are more than are looked at. */
  readonly cut: boolean
}

/** Orders of one page that are looked at. */
const MOST = 1000
/** Leaves between two places to rest. */
const STRIDE = 100

/** What any shop could number its orders by, where a label says that it does. */
export const ANY_NUMBER = { pattern: '[A-Z]{0,4}-?\\d[\\dA-Z-]{3,29}', labelled: true }

/** A year or a day written without signs. */
const DATE = /^(?:19|20)\d{2}(?:(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))?$/

/** Which leaf of the outline it begins in. */
export const leafOf = ({ at }: FoundNumber): number => at

/** Index of the first entry at or behind a leaf, of entries in document order. */
export function firstFrom<T>(entries: readonly T[], leaf: number, at: (entry: T) => number): number {
  let [low, high] = [0, entries.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const entry = entries[middle]
    if (entry !== undefined && at(entry) < leaf) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Finds order numbers by their form, with bounds: no letter, digit or longer number around them. A number inside a sentence, behind another
 * label (商品ID：…) or in a search box is none. What stands in one of the `places` is one whatever is around it.
 */
export function* findNumbers(
  page: Outline,
  rules: OrderRules,
  words: Vocabulary,
  columns: Columns,
  places: ReadonlySet<number>,
): ReadingSteps<Numbers> {
  const forms = rules.number.map(({ pattern, labelled }) => ({
    pattern: new RegExp(`(?<![\\w*…•]|\\w-|\\+|\\.\\.)(?:${pattern})(?![\\w*…•]|-\\w|\\.\\.)`, 'g'),
    labelled: labelled === true,
  }))
  const found: FoundNumber[] = []
  const unread: number[] = []
  const ids = new Set<string>()
  for (const [at, leaf] of page.leaves.entries()) {
    if (at % STRIDE === 0) yield
    if (ids.size > MOST) break
    const before = found.length
    for (const { pattern, labelled } of forms) {
      if (found.length > before || !(places.has(at) || /\d{4}|#\d|[A-Z\d]{8}/.test(leaf.plain))) break
      for (const match of leaf.plain.matchAll(pattern)) {
        const isPlace = places.has(at)
        if (labelled && goesOn(page, at)) continue
        if (labelled && !isPlace && DATE.test(match[0])) continue
        const front = leaf.plain.slice(0, match.index).trim()
        const rest = leaf.plain.slice(match.index + match[0].length).trim()
        const said = isPlace ? 'order' : saidOf(page, at, front, rest, words, columns)
        const isHeading = said === 'alone' && !rest && closest(leaf.parent, 'h1') !== null
        if (said === 'order' || isHeading || (said === 'alone' && !labelled)) {
          found.push({ id: match[0], at, rest })
          ids.add(match[0])
        } else if (said === 'unclear' && !labelled) unread.push(at)
      }
    }
    if (
      found.length === before &&
      leaf.kind === 'text' &&
      !isProse(page, at, leaf.plain, words) &&
      announcesNumber(page, at, words)
    )
      unread.push(at)
  }
  const named = new Set(found.flatMap(({ at }) => [at - 1, at - 2]))
  const cut = ids.size > MOST
  return {
    // The last number of a page that is cut may stand in the middle of its order.
    found: cut ? found.slice(0, MOST) : found,
    unread: unread.filter(at => !named.has(at)),
    cut,
  }
}

/** Whether it goes on in an element around it or in it: what a search marks in a number is an element of its own. */
function goesOn({ leaves }: Outline, at: number): boolean {
  const [leaf, next] = [leaves[at], leaves[at + 1]]
  return (
    leaf !== undefined &&
    next?.gap === '' &&
    /\d$/.test(leaf.plain) &&
    /^\d/.test(next.plain) &&
    (contains(leaf.parent, next.parent) || contains(next.parent, leaf.parent))
  )
}

/** What the text around a number says of it. */
function saidOf(
  page: Outline,
  at: number,
  front: string,
  rest: string,
  words: Vocabulary,
  columns: Columns,
): 'order' | 'alone' | 'unclear' | 'other' {
  const leaf = page.leaves[at]
  if (leaf?.kind === 'copy') return front || rest ? 'other' : 'alone'
  // A box that can be typed in is a search.
  if (leaf?.kind === 'field' && !matches(leaf.parent, '[readonly],[disabled]')) return 'other'
  if (isProse(page, at, front, words)) return 'other'
  if (front) {
    const label =
      words.labelOf(front) ??
      words.labelOf(/[^\d:,;]{1,20}[:#]*$/.exec(front)?.[0] ?? '') ??
      // In a sentence that goes on: `please cancel order #1001 and refund it`.
      (/^[a-z]/.test(rest) ? undefined : lastLabel(front, words))
    if (label || front !== '#') return label === 'number' ? 'order' : 'other'
  }
  const previous = page.leaves[at - 1]
  if (previous && sameRow(page, at, words)) {
    const label =
      words.labelOf(previous.plain) ??
      (/:$/.test(previous.plain) ? lastLabel(previous.plain, words) : undefined)
    if (label) return label === 'number' ? 'order' : 'other'
    if (/:$/.test(previous.plain)) return 'other'
  }
  const column = leaf && columns.labelAbove(leaf.parent)
  if (column) return column === 'number' ? 'order' : 'other'
  return rest && !words.isAction(rest) && !words.status(rest) ? 'unclear' : 'alone'
}

function lastLabel(front: string, words: Vocabulary) {
  const last = [...front.matchAll(words.label)].at(-1)
  return last && last.index + last[0].length === front.length ? words.labelOf(last[1] ?? '') : undefined
}

function announcesNumber(page: Outline, at: number, words: Vocabulary): boolean {
  const leaf = page.leaves[at]
  if (!leaf || /^(?:th|label)$/.test(localName(leaf.parent))) return false
  if (words.labelOf(leaf.plain) === 'number') return leaf.plain.length > 2 && !isFieldNext(page, at)
  return leaf.plain.includes(':') && words.announcesNumber.test(leaf.plain)
}

/** A search form says 订单编号 too. */
function isFieldNext(page: Outline, at: number): boolean {
  const next = page.leaves[at + 1]
  if (next === undefined || next.kind === 'field') return true
  const around = parentOf(boxOfRange(page, at))
  return around !== undefined && selectAll(around, 'input').length > 0
}
