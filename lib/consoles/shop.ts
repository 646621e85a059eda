import { valueAt } from './chat/row'
import { textWithin } from './dom'
import type { Candidate } from './profile'
import type { ShopSeen } from './reading'
import { elementsAt } from './select'
import { isShown } from './visible'

/** The page's own title: the one candidate that is never shown on the page itself. */
const TITLE = 'title'
/** Longer texts are no names, whatever the selector took. */
const LONGEST = 200

/** The shop the console belongs to, from the first candidate that says something; several different shops at one place are none. */
export function readShop(
  roots: readonly ParentNode[],
  candidates: readonly Candidate[] = [],
): ShopSeen | undefined {
  for (const candidate of candidates) {
    const loose = (typeof candidate === 'string' ? candidate : candidate.at) === TITLE
    const texts = new Set(
      elementsAt(roots, candidate)
        .filter(element => loose || isShown(element))
        .flatMap(
          element => (loose ? textWithin(element, LONGEST + 1).trim() : valueAt(element, candidate)) || [],
        ),
    )
    const [text] = texts
    if (text !== undefined && texts.size === 1 && text.length <= LONGEST)
      return { text, ...(loose && { loose: true as const }) }
  }
  return undefined
}
