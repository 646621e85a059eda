import { READ_MARK } from '../chat/row'
import { closest, shadowRoot } from '../dom'
import { outline } from '../outline'
import { elementsAt } from '../select'
import { rootsIn } from '../shadow'
import { isWithin, parentOf } from '../visible'

const EDITABLE = 'textarea,input:not([type=hidden]),[contenteditable]:not([contenteditable=false])'
const CLOCK = /^(?:\d{2,4}[-/.年])?[\d\s:年月日/.,-]{4,20}(?:[AP]M)?$/i

/** The element and everything above it, up to but without `end`. */
export function chainOf(element: Element, end: Element): Element[] {
  const chain: Element[] = []
  for (let at: Element | undefined = element; at && at !== end; at = parentOf(at)) chain.push(at)
  return chain
}

/** The smallest element around all of these and none of them itself. */
export function around(elements: readonly Element[]): Element | undefined {
  let at = elements[0] && parentOf(elements[0])
  while (at && !elements.every(element => at !== element && at && isWithin(at, element))) at = parentOf(at)
  return at
}

/** The composer's field at, in or around what was pointed at. */
export function editableAt(element: Element): Element | undefined {
  const around = closest(element, EDITABLE)
  if (around) return around
  const own = shadowRoot(element)
  const inside = elementsAt([element, ...(own ? [own] : [])].flatMap(rootsIn), EDITABLE)
  return inside.length === 1 ? inside[0] : undefined
}

/**
 * The piece of a message that holds its words: of a whole row, without the time, the read mark and the writer's name (a text that
 * stands in several of the examples).
 */
export function wordsOf(element: Element, others: readonly Element[]): Element {
  const page = outline(element)
  if (page.leaves.length < 2) return element
  const repeated = new Set(
    others.filter(other => other !== element).flatMap(other => outline(other).leaves.map(({ text }) => text)),
  )
  const said = page.leaves.filter(
    ({ plain, text }) => !CLOCK.test(plain) && !READ_MARK.test(plain) && !repeated.has(text),
  )
  if (said.length === 0 || said.length === page.leaves.length) return element
  let at: Element = said[0]?.parent ?? element
  while (!said.every(({ parent }) => isWithin(at, parent))) at = parentOf(at) ?? element
  return isWithin(element, at) ? at : element
}

/** Visible text of an element as the reader sees it. */
export function elementText(element: Element): string {
  const page = outline(element)
  return page.text([0, page.leaves.length])
}
