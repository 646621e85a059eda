import type { Candidate } from '../profile'
import { elementsAt } from '../select'
import { rootsIn } from '../shadow'
import { isShown, isWithin } from '../visible'
import { type Block, blockAround } from './cards'
import { elementText } from './elements'

interface Mended {
  /** What was known before and is not wrong on this page, and what was learned on it, in the order to be tried. */
  readonly candidates: Candidate[]
  /** Known before, and wrong here. */
  readonly wrong: readonly Candidate[]
}

/**
 * One more example mends two pages. What says nothing on this one still holds on the page it was learned on, and goes on being asked
 * first; what names something else here goes.
 */
export function mended(
  before: readonly Candidate[],
  learned: readonly Candidate[],
  examples: readonly Element[],
  document: ParentNode,
  cards: readonly Block[] = [],
): Mended {
  const roots = rootsIn(document)
  const cardOf = blockAround(cards)
  const here = new Set(examples.map(cardOf))
  const texts = new Set(examples.map(elementText))
  const isExample = (found: Element) =>
    examples.some(example => isWithin(example, found) || isWithin(found, example)) ||
    texts.has(elementText(found))
  const foundBy = (candidate: Candidate) =>
    elementsAt(roots, candidate).filter(found => isShown(found) && here.has(cardOf(found)))
  const silent = before.filter(candidate => foundBy(candidate).length === 0)
  const wrong = before.filter(candidate => foundBy(candidate).some(found => !isExample(found)))
  return { candidates: [...silent, ...learned.filter(one => !silent.includes(one))], wrong }
}
