import { parseDuration } from '@/lib/trade/parse-time'
import { attribute, childNodesOf, localName, matches, selectAll } from '../dom'
import { outline } from '../outline'
import type { Leaf } from '../outline-leaf'
import { elementsAt } from '../select'
import type { Roots } from '../shadow'
import { isShown, isWithin, parentOf } from '../visible'
import { type BuyerRow, parseCount } from './row-by-rules'

/** More runs of text than this are no row of a list, but a list. */
const MOST_LEAVES = 12
const LONGEST_NAME = 40
const TIME =
  /^(?:(?:昨天|前天|yesterday|今天|today)?,?\s?\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?|昨天|前天|yesterday|刚刚|just now|星期.|周.|\d{1,2}[-/.月]\d{1,2}日?|\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,3}\s?(?:分钟|小时|天)前)$/i
/** What is counted in a badge, and no message of the buyer's. */
const BADGE = /badge|unread|count|\bdot\b|\bnum\b|red-?point/i
const OPEN = '[aria-current=true],[aria-current=page],[aria-selected=true]'
const OPEN_CLASS = /(?:^|[\s_-])(?:active|selected|current|checked)(?=$|[\s_-])/i

/**
 * The rows of the list of buyers on a page nobody has described: those like the row that names the open buyer, in the element the profile
 * says (`buyers`) or anywhere outside the chat. None where no row names them, or rows of two lists do.
 */
export function rowsByMeaning(
  roots: Roots,
  buyers: readonly string[] | undefined,
  skip: readonly Element[],
  name: string,
): readonly Element[] {
  const places = buyers?.flatMap(selector => elementsAt(roots, selector)).filter(isShown) ?? []
  const around = places.length > 0 ? places : roots
  const lists = new Map<Element, readonly Element[]>()
  for (const root of around)
    for (const element of selectAll(root, '*')) {
      if (firstText(element) !== name || skip.some(one => isWithin(one, element))) continue
      const rows = isShown(element) ? rowsAround(element) : []
      const [first] = rows
      const list = first && parentOf(first)
      if (list) lists.set(list, rows)
    }
  const [only, another] = lists.values()
  return only && !another ? only : []
}

/** The text of an element that holds nothing else. */
function firstText(element: Element): string | undefined {
  if (childNodesOf(element)[Symbol.iterator]().next().done !== true) return undefined
  return element.textContent?.trim()
}

/** The lowest elements around it that stand in a row of their like, each with more than a name in it. */
function rowsAround(element: Element): readonly Element[] {
  for (let up = parentOf(element); up; up = parentOf(up)) {
    const parent = parentOf(up)
    if (!parent || textsIn(up).length > MOST_LEAVES) return []
    const row = up
    const rows = [...childNodesOf(parent)].filter(other => isAlike(row, other) && isShown(other))
    if (rows.length > 1 && rows.every(other => textsIn(other).length > 1)) return rows
  }
  return []
}

/** Of one kind by a class of their own, by being entries of a list, or by the same attribute for data. */
function isAlike(one: Element, other: Element): boolean {
  if (localName(one) !== localName(other)) return false
  if (localName(one) === 'li' || matches(one, '[role=listitem],[role=option],[role=row],[role=treeitem]'))
    return attribute(one, 'role') === attribute(other, 'role')
  const classes = (element: Element) => (attribute(element, 'class') ?? '').split(/\s+/).filter(Boolean)
  const known = new Set(classes(one))
  return classes(other).some(name => known.has(name))
}

const textsIn = (row: Element): readonly Leaf[] =>
  outline(row, { styled: false }).leaves.filter(({ kind }) => kind === 'text')

/** What stands in such a row, as far as its words say what it is. */
export function rowByMeaning(row: Element): BuyerRow | undefined {
  const texts = textsIn(row)
  const unread = texts.find(leaf => isBadge(leaf, row))
  const rest = texts.filter(leaf => leaf !== unread)
  const time = rest.find(({ plain }) => TIME.test(plain))
  const wait = rest.find(({ text }) => /[秒分时]|超时/.test(text) && isTimer(text))
  const said = rest.filter(leaf => leaf !== time && leaf !== wait && parseCount(leaf.plain) === undefined)
  const [first, ...others] = said
  if (!first || first.text.length > LONGEST_NAME) return undefined
  // Tags and ranks are shorter than what was said.
  const last = others.toSorted((a, b) => b.text.length - a.text.length)[0]
  const count = unread && parseCount(unread.plain)
  return {
    row,
    name: first.text,
    ...(last && { last: last.text }),
    ...(time && { time: time.text }),
    ...(wait && { wait: wait.text }),
    ...(count && { unread: count }),
    ...(isOpen(row) && { open: true }),
  }
}

function isBadge({ plain, parent }: Leaf, row: Element): boolean {
  if (parseCount(plain) === undefined) return false
  for (let up: Element | undefined = parent; up && up !== row; up = parentOf(up))
    if (BADGE.test(`${attribute(up, 'class')} ${attribute(up, 'aria-label')}`) || localName(up) === 'sup')
      return true
  return false
}

const isTimer = (text: string) =>
  /^(?:已|回复)?超时/.test(text) ||
  parseDuration(text.replace(/^(?:已?等待|剩余|还剩)\s?|\s?后(?:将|即将)?超时$/g, '')) !== undefined

function isOpen(row: Element): boolean {
  return (
    matches(row, OPEN) || elementsAt([row], OPEN).length > 0 || OPEN_CLASS.test(attribute(row, 'class') ?? '')
  )
}
