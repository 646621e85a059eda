import { outline } from '../outline'
import type { ChatRules } from '../profile'
import { elementsAt } from '../select'
import { isShown, isWithin, parentOf } from '../visible'
import { parentIn } from './around-element'
import { around, chainOf, elementText, wordsOf } from './elements'
import { generalise } from './generalise'
import type { Trouble } from './lesson-types'
import { idOf, timeInRow } from './row-attributes'
import { type Sides, sidesOf } from './sides'

export interface MessageExamples {
  readonly buyer: readonly Element[]
  readonly agent: readonly Element[]
  /** Elements that were taken for the buyer's, or the agent's, and are not. */
  readonly notBuyer: readonly Element[]
  readonly notAgent: readonly Element[]
}

/** How messages stand on the page, learned from some of each side. */
export function learnMessages(document: ParentNode, given: MessageExamples): Partial<ChatRules> | Trouble {
  if (given.buyer.length === 0 || given.agent.length === 0) return 'other-side'
  const pointed = [...given.buyer, ...given.agent]
  if (pointed.some(one => pointed.some(other => other !== one && isWithin(one, other)))) return 'nested'
  const words = [...wordsIn(given.buyer), ...wordsIn(given.agent)]
  const list = around(words)
  if (!list || new Set(words).size < words.length) return 'nested'
  const rows = rowsOf(list, words)
  if (!rows) return 'no-sign'
  const rowOf = (element: Element) => rows.all.find(row => isWithin(row, element))
  const of = (elements: readonly Element[]) => elements.flatMap(element => rowOf(element) ?? [])
  const sides: Sides | undefined = sidesOf({
    list,
    row: rows.selectors[0] ?? '',
    text: rows.text,
    rows: rows.all,
    buyer: of(given.buyer),
    agent: of(given.agent),
    notBuyer: of(given.notBuyer),
    notAgent: of(given.notAgent),
    beside: textsBeside(document, list),
  })
  if (!sides) return 'no-difference'
  const id = idOf(rows.all)
  const time = timeInRow(rows.all)
  const reverse = isReversed(rows.all)
  return {
    list: generalise({ examples: [list], scope: document, accepts: matched => matched.length === 1 }),
    row: rows.selectors,
    text: rows.text,
    sides,
    ...(id && { id: [id] }),
    ...(time && { time: [time] }),
    ...(reverse !== undefined && { reverse }),
  }
}

function textsBeside(document: ParentNode, list: Element): ReadonlySet<string> {
  return new Set(outline(document, { skip: new Set([list]) }).leaves.map(({ text }) => text.toLowerCase()))
}

/** Whether the newest message comes first in the document: it stands lowest on the screen. Undefined where nothing is laid out. */
function isReversed(rows: readonly Element[]): boolean | undefined {
  const [first, last] = [rows[0], rows.at(-1)].map(row => row?.getBoundingClientRect().top)
  return first === undefined || last === undefined || first === last ? undefined : first > last
}

/** Rows are told apart from their words where a whole row was pointed at. */
function wordsIn(elements: readonly Element[]): Element[] {
  return elements.map(element => wordsOf(element, elements))
}

interface Rows {
  readonly selectors: string[]
  readonly all: readonly Element[]
  readonly text: string[]
}

/** The outermost elements that each hold one message: a row carries its side, its id and its time too. */
function rowsOf(list: Element, words: readonly Element[]): Rows | undefined {
  const chains = words.map(element =>
    chainOf(element, list).filter(up => !words.some(other => other !== element && isWithin(up, other))),
  )
  for (const byPlace of [false, true])
    for (const examples of levelsOf(chains)) {
      const selectors = generalise({ examples, scope: list, byPlace: false, accepts: isFlat })
      const all = elementsAt([list], selectors[0] ?? ':not(*)').filter(isShown)
      const text = selectors.length > 0 ? textIn(list, words, all, byPlace) : undefined
      if (text) return { selectors, all, text }
    }
  return undefined
}

/** One element around each of the words, from the outside in: counted from the list, then (where some share a group) from the words. */
function levelsOf(chains: readonly (readonly Element[])[]): Element[][] {
  const depth = Math.min(...chains.map(({ length }) => length))
  const levels = Array.from({ length: depth }, (_, level) => level)
  const fromOutside = levels.map(level => chains.flatMap(chain => chain.at(-1 - level) ?? []))
  const fromInside = levels.reverse().map(level => chains.flatMap(chain => chain[level] ?? []))
  return chains.every(({ length }) => length === depth) ? fromOutside : [...fromOutside, ...fromInside]
}

function isFlat(elements: readonly Element[]): boolean {
  const all = new Set(elements)
  return elements.every(element => !holderOf(element, all, element))
}

/** Selectors of the words, one to a row. */
function textIn(
  list: Element,
  words: readonly Element[],
  rows: readonly Element[],
  byPlace: boolean,
): string[] | undefined {
  const held = new Set(rows)
  const isOnePerRow = (matched: readonly Element[]) =>
    isFlat(matched) && isOnce(matched.flatMap(element => holderOf(element, held) ?? []))
  const find = (examples: readonly Element[]) =>
    generalise({ examples, scope: list, byPlace, accepts: isOnePerRow })
  const selectors = find(words)
  if (selectors.length > 0) return selectors
  // Named, but several to a row: the row is a group of messages.
  if (generalise({ examples: words, scope: list, byPlace: false }).length > 0) return undefined
  // Wrappers with the same text may carry the sign that the innermost element lacks.
  const outer = words.map(element => widest(element, rows))
  const widened = outer.some((element, i) => element !== words[i]) ? find(outer) : []
  return widened.length > 0 ? widened : undefined
}

/** The nearest of these elements that this one is or stands in. */
function holderOf(element: Element, all: ReadonlySet<Element>, but?: Element): Element | undefined {
  for (let at: Element | undefined = element; at; at = parentOf(at)) if (at !== but && all.has(at)) return at
  return undefined
}

const isOnce = (elements: readonly Element[]) => new Set(elements).size === elements.length

function widest(element: Element, rows: readonly Element[]): Element {
  const text = elementText(element)
  let at = element
  for (let up = parentIn(at); up && !rows.includes(at) && elementText(up) === text; up = parentIn(up)) at = up
  return at
}
