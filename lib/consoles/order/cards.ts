import { contains, localName, nextElement } from '../dom'
import type { Outline, Range } from '../outline-leaf'
import type { ReadingSteps } from '../slices'
import { parentOf } from '../visible'
import { type FoundNumber, firstFrom, leafOf, type Numbers } from './numbers'

/** The stretch of the page that is about one order. */
export interface Card {
  readonly id: string
  /** The leaf its number stands in; what stands near it is about the order rather than about one of its parts. */
  readonly anchor: FoundNumber
  readonly roots: readonly Element[]
  readonly range: Range
}

const TABLE_PART = /^(?:tr|tbody|thead)$/

/**
 * One card an order number: the largest element around it that holds no other order and none of the barriers (chat, composer). Where rows
 * of one table follow each other, those without a number belong to the one above.
 */
export function* findCards(
  page: Outline,
  { found, unread }: Pick<Numbers, 'found' | 'unread'>,
  barriers: readonly Element[],
): ReadingSteps<Card[]> {
  const cards = new Map<string, Card>()
  for (const anchor of found) {
    yield
    const isForeign = (element: Element) => {
      const range = page.rangeOf(element)
      if (!range) return false
      const isOther = (number: FoundNumber | undefined) =>
        number !== undefined && number.at < range[1] && number.id !== anchor.id
      let i = firstFrom(found, range[0], leafOf)
      while (found[i]?.id === anchor.id) i++
      return (
        isOther(found[i]) ||
        (unread[firstFrom(unread, range[0], at => at)] ?? range[1]) < range[1] ||
        barriers.some(barrier => contains(element, barrier))
      )
    }
    let root = page.leaves[anchor.at]?.parent
    if (!root || isForeign(root)) continue
    for (let up = parentOf(root); up && !isForeign(up); up = parentOf(up)) root = up
    const roots = [root]
    if (TABLE_PART.test(localName(root)))
      for (let next = nextElement(root); next && TABLE_PART.test(localName(next)); next = nextElement(next)) {
        const range = page.rangeOf(next)
        if (
          range &&
          ((found[firstFrom(found, range[0], leafOf)]?.at ?? range[1]) < range[1] || isForeign(next))
        )
          break
        roots.push(next)
      }
    const ranges = roots.flatMap(element => page.rangeOf(element) ?? [])
    const card = { id: anchor.id, anchor, roots, range: [Math.min(...ranges), Math.max(...ranges)] as const }
    const known = cards.get(anchor.id)
    if (!known || sizeOf(known) < sizeOf(card)) cards.set(anchor.id, card)
  }
  return [...cards.values()]
}

function sizeOf({ range: [from, to] }: Card): number {
  return to - from
}
