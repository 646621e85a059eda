import { attribute, hasAttribute, localName, nextElement, previousSibling, textWithin } from './dom'
import type { Outline, Range } from './outline-leaf'
import { boxOfRange } from './outline-text'
import { hides, isElement, parentOf } from './visible'
import { wholeNumber } from './whole-number'
import type { Vocabulary } from './words/vocabulary'

/** Elements that are an ornament between label and value rather than an empty value. */
const ORNAMENT = /^(?:i|svg|img|br|hr|use|input)$/
const HEADING = /^(?:h[1-6]|legend)$/
const HEADER = /^th$|^columnheader$/

/**
 * The stretch of text that belongs to a label standing alone: what its neighbour holds. Not a value: another label, the next column of a
 * header row, and, where any text would do (`strict`), what comes after an empty neighbour.
 */
export function valueAfter(
  page: Outline,
  at: number,
  to: number,
  words: Vocabulary,
  strict: boolean,
): Range | undefined {
  let [box, from] = [boxOfRange(page, at), at + 1]
  let parent = parentOf(box)
  const endOf = (around: Element | undefined) => Math.min((around && page.rangeOf(around)?.[1]) ?? to, to)
  // What can be done stands in the heading itself: 收货信息 [修改].
  if (
    parent &&
    HEADING.test(localName(parent)) &&
    page.leaves.slice(from, endOf(parent)).every(({ plain }) => words.isAction(plain))
  ) {
    from = endOf(parent)
    box = parent
    parent = parentOf(box)
  }
  const end = endOf(parent)
  const next = page.leaves[from]
  if (!parent || !next || from >= end) return undefined
  let neighbour: Node = next.node
  for (let up = parentOf(neighbour); up && up !== parent; up = parentOf(neighbour)) neighbour = up
  if (strict && hasEmptyBetween(box, neighbour)) return undefined
  if (isHeader(box) && isHeader(neighbour)) return undefined
  if (isElement(neighbour) && isElement(box) && localName(neighbour) === 'dt' && localName(box) === 'dt')
    return undefined
  if (strict && standsInHeaderRow(page, at, words)) return undefined
  if (isElement(neighbour)) {
    const range: Range = [from, Math.min(page.rangeOf(neighbour)?.[1] ?? from + 1, end)]
    return strict ? withLines(page, box, neighbour, range, words) : wholeNumber(page, range, end)
  }
  let stop = from + 1
  while (stop < end && page.leaves[stop]?.gap !== '\n' && !isLabelled(page, stop, words)) stop++
  return [from, stop]
}

/** An address below its heading, each line an element of its own with nothing around them. */
function withLines(page: Outline, box: Node, neighbour: Element, range: Range, words: Vocabulary): Range {
  let [from, to] = range
  const isHeading = isElement(box) && HEADING.test(localName(box)) && to - from === 1
  for (let next = nextElement(neighbour); isHeading && next; next = nextElement(next)) {
    const line = page.rangeOf(next)
    if (localName(next) !== localName(neighbour) || line?.[0] !== to || line[1] - to !== 1) break
    if (isLabelled(page, to, words)) break
    to++
  }
  return [from, to]
}

/** A label right behind another, both without colon and with nothing between, is how a header row looks. */
function standsInHeaderRow(page: Outline, at: number, words: Vocabulary): boolean {
  const [label, before] = [page.leaves[at], page.leaves[at - 1]]
  if (!label || !before || /:$/.test(label.plain) || /:$/.test(before.plain)) return false
  const [box, other] = [boxOfRange(page, at), boxOfRange(page, at - 1)]
  if (isElement(box) && /^(?:dt|th)$/.test(localName(box))) return false
  return words.labelOf(before.plain) !== undefined && parentOf(box) === parentOf(other)
}

export function isLabelled(page: Outline, at: number, words: Vocabulary): boolean {
  const leaf = page.leaves[at]
  return leaf !== undefined && words.labelOf(leaf.plain) !== undefined
}

function hasEmptyBetween(box: Node, neighbour: Node): boolean {
  if (box === neighbour) return false
  for (let node = previousSibling(neighbour); node && node !== box; node = previousSibling(node))
    if (isElement(node) && !isOrnament(node) && !hides(node) && !textWithin(node, 20).trim()) return true
  return false
}

/** A switch or a button beside a label (`role`) is no empty value either. */
function isOrnament(element: Element): boolean {
  return ORNAMENT.test(localName(element)) || hasAttribute(element, 'role')
}

function isHeader(node: Node): boolean {
  return isElement(node) && (HEADER.test(localName(node)) || HEADER.test(attribute(node, 'role') ?? ''))
}
