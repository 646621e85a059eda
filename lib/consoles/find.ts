import { contains, matches, selectAll } from './dom'
import type { Candidate } from './profile'
import { elementsAt } from './select'
import { parentOf } from './visible'

/** All elements a selector names in or at an element, in document order. */
export type Find = (element: Element, candidate: Candidate) => readonly Element[]

const NONE: readonly Element[] = []
const selectorOf = (candidate: Candidate) => (typeof candidate === 'string' ? candidate : candidate.at)

/**
 * For finding by the same selectors in one part of a page after another (the cards of a list, the rows of a chat): each selector is asked
 * of everything `around` once. Good for as long as the page does not change.
 */
export function createFind(around: ParentNode): Find {
  const known = new Map<string, ReadonlyMap<Element, readonly Element[]>>()
  const elsewhere = createFindInside()
  return (element, candidate) => {
    const selector = selectorOf(candidate)
    // What is relative to the element cannot be asked of another one, and nothing sees into a shadow root.
    if (selector.includes(':scope') || !contains(around, element)) return elsewhere(element, candidate)
    const held = known.get(selector) ?? holders(around, selector)
    known.set(selector, held)
    return held.get(element) ?? NONE
  }
}

/** What a selector names, by each element that holds it and by itself. */
function holders(around: ParentNode, selector: string): ReadonlyMap<Element, readonly Element[]> {
  const held = new Map<Element, Element[]>()
  for (const element of elementsAt([around], selector))
    for (let up: Element | undefined = element; up; up = up === around ? undefined : parentOf(up)) {
      const known = held.get(up)
      if (known) known.push(element)
      else held.set(up, [element])
    }
  return held
}

/** For finding in small elements that come one by one, however much stands around them. */
export function createFindInside(): Find {
  const known = new Map<string, (element: Element) => readonly Element[]>()
  return (element, candidate) => {
    const selector = selectorOf(candidate)
    const find = known.get(selector) ?? finderOf(selector)
    known.set(selector, find)
    return find(element)
  }
}

/**
 * A selector with several steps (`.card .title`) is asked by its last one first: asked whole of a small element, Chromium looks at the
 * element's siblings too, 0.15 ms a call in a list of five thousand (seen in 156).
 */
function finderOf(selector: string): (element: Element) => readonly Element[] {
  const last = lastStep(selector)
  return element => {
    try {
      const inside = selectAll(element, last ?? selector)
      const own = matches(element, selector)
      if (inside.length === 0) return own ? [element] : NONE
      const found = last === undefined ? [...inside] : [...inside].filter(one => matches(one, selector))
      return own ? [element, ...found] : found
    } catch {
      // An unknown selector matches nothing; that it is unknown is the profile editor's to say.
      return NONE
    }
  }
}

/** `img:not(.avatar)` of `.message img:not(.avatar)`. Undefined for a selector of one step, and for several selectors in one. */
export function lastStep(selector: string): string | undefined {
  let depth = 0
  let from = 0
  for (let i = 0; i < selector.length; i++) {
    const sign = selector.charAt(i)
    if (sign === '"' || sign === "'" || sign === '\\' || sign === ',') return undefined
    if (sign === '(' || sign === '[') depth++
    else if (sign === ')' || sign === ']') depth--
    else if (depth === 0 && /[\s>+~]/.test(sign)) from = i + 1
  }
  return from > 0 && from < selector.length ? selector.slice(from) : undefined
}
