import { attribute, childNodesOf, comparePosition, contains, localName, selectAll } from '../dom'
import { elementsAt } from '../select'
import type { ReadingSteps } from '../slices'
import { isOutside, isShown, parentOf } from '../visible'
import { classesOf, pathTo } from './path'

/** Bit of `compareDocumentPosition`. */
const FOLLOWING = 4
/** Elements looked at around a composer. */
const MOST = 3000
/** The newest rows of a list: more of them say no more. */
export const LAST_ROWS = 200
/** Levels above the composer on which its chat is looked for. */
const CLIMB = 12

export interface ChatRows {
  readonly list: Element
  /** Names them, on this page; empty for none. */
  readonly css: string
  /** The newest of them. */
  readonly all: readonly Element[]
}

/** The rows of a list that is known: by the profile's selectors, else its children; none of a chat that has but one. */
export function rowsIn(list: Element, selectors: readonly string[]): ChatRows {
  for (const css of selectors) {
    const all = elementsAt([list], css)
      .filter(row => row !== list)
      .slice(-LAST_ROWS)
      .filter(isShown)
    if (all.length > 1) return { list, css, all }
  }
  let at = list
  for (let [only, another] = shownIn(at); only && !another; [only, another] = shownIn(at)) at = only
  const { css, all } = alikeIn(at)
  return all.length > 1 ? { list, css: css ?? `${pathTo(at)}>*`, all } : { list, css: '', all }
}

/** Rows that look alike, nearest in front of the box that is written in; of several around each other, the list with the most. */
export function* rowsBeside(box: Element): ReadingSteps<ChatRows | undefined> {
  const known = new Map<Element, boolean>()
  let around: Element | undefined = parentOf(box)
  for (let climbed = 0; around && climbed < CLIMB; climbed++, around = parentOf(around)) {
    const lists: Element[] = []
    for (const one of [...selectAll(around, '*')].slice(0, MOST)) {
      const is = known.get(one) ?? (!contains(one, box) && isList(one))
      known.set(one, is)
      if (is) lists.push(one)
      yield
    }
    const before = lists.filter(one => comparePosition(one, box) & FOLLOWING)
    const last = before.at(-1) ?? lists[0]
    if (!last) continue
    const [most] = lists
      .filter(one => contains(one, last))
      .map(list => {
        const { css, all } = alikeIn(list)
        return { list, css: css ?? `${pathTo(list)}>*`, all }
      })
      .sort((a, b) => b.all.length - a.all.length)
    return most
  }
  return undefined
}

/** Each row is more than a word in an element: a bar of tools is no list. */
function isList(element: Element): boolean {
  if (isOutside(element) || !isShown(element)) return false
  return (
    alikeIn(element).all.filter(row => childNodesOf(row)[Symbol.iterator]().next().done !== true).length > 1
  )
}

interface Alike {
  readonly all: readonly Element[]
  /** Names them and nothing in them; absent where only their place does. */
  readonly css?: string
}

/** The largest group of children of one kind, where that is most of them. */
function alikeIn(parent: Element): Alike {
  const shown = shownIn(parent)
  const kinds = new Map<string, Element[]>()
  for (const child of shown)
    for (const kind of kindsOf(child)) {
      const alike = kinds.get(kind)
      if (alike) alike.push(child)
      else kinds.set(kind, [child])
    }
  const [most] = [...kinds].sort(([, a], [, b]) => b.length - a.length)
  if (!most || most[1].length < 2 || most[1].length * 2 < shown.length) return { all: [] }
  const [css, all] = most
  const isOnly = elementsAt([parent], css).every(one => parentOf(one) === parent)
  return { all, ...(isOnly && { css }) }
}

/** What kind of row it is, as selectors. */
function kindsOf(element: Element): string[] {
  const tag = localName(element)
  const classes = classesOf(element)
  const isEntry = tag === 'li' || tag.includes('-') || attribute(element, 'role') === 'listitem'
  return isEntry || classes.length === 0 ? [tag] : classes.map(name => `${tag}.${name}`)
}

function shownIn(parent: Element): Element[] {
  return [...childNodesOf(parent)].slice(-LAST_ROWS).filter(child => !isOutside(child) && isShown(child))
}
