import type { OrderStatus } from '@/lib/trade/order'
import { attribute, localName, ownerDocument, previousSibling, selectAll, textWithin } from '../dom'
import type { Outline } from '../outline-leaf'
import { boxOfRange, collapsed } from '../outline-text'
import { isElement, isShown, parentOf } from '../visible'
import type { CardPage } from './card-page'

/** A lane's head holds its name, a count and perhaps a link. */
const HEAD = 3
/** Elements between an order and the lane it stands in. */
const CLIMB = 4
const LONGEST = 40
const CHOSEN = '[role=radio][aria-checked=true],label:has([type=radio]:checked)'

/** Whether a leaf of a page stands among other states; `anchor`: a leaf of the order. */
type CardListed = (page: Outline, at: number, anchor: number) => boolean

/**
 * What stands around an order says of it: the choice that is checked in a row of states, the head of the lane it stands in, the tab by
 * which the list is filtered.
 */
export function stateAround(card: CardPage, isListed: CardListed): OrderStatus | undefined {
  const { page, words } = card
  const only = (texts: readonly string[]) => {
    const [said, another] = texts.flatMap(text => words.status(withoutCount(text)) ?? [])
    return another ? undefined : said
  }
  const leaf = page.leaves[card.card.anchor.at]
  return (
    only(chosenIn(card)) ??
    ofLane(card, isListed) ??
    (leaf && only(textsOf(selectAll(ownerDocument(leaf.parent), '[role=tab][aria-selected=true]'))))
  )
}

/** What is chosen of the things an order has to choose from: its state, how it is paid. */
export function chosenIn({ card, find }: CardPage): readonly string[] {
  return textsOf(card.roots.flatMap(root => find(root, CHOSEN)))
}

function textsOf(elements: Iterable<Element>): readonly string[] {
  return [...elements].filter(isShown).map(one => collapsed(textWithin(one, LONGEST)).trim())
}

/** Read in the whole page: an order read again by itself has nothing around it. */
function ofLane(card: CardPage, isListed: CardListed): OrderStatus | undefined {
  const { whole, words } = card
  let [inside] = card.card.roots
  const [first = 0] = (inside && whole.rangeOf(inside)) ?? []
  for (let climbed = 0; inside && climbed < CLIMB; climbed++) {
    const lane = parentOf(inside)
    const [at = first] = (lane && whole.rangeOf(lane)) ?? []
    if (lane && at < first) {
      let head: Node = boxOfRange(whole, at)
      for (let up = parentOf(head); up && up !== lane; up = parentOf(up)) head = up
      const [from, to] = (isElement(head) && whole.rangeOf(head)) || [at, at + 1]
      const said = to - from > HEAD ? undefined : words.status(withoutCount(whole.leaves[at]?.plain ?? ''))
      return said?.state && !isListed(whole, at, first) && isBehind(head, inside) ? said : undefined
    }
    inside = lane
  }
  return undefined
}

/** Nothing but orders like this one and a count stands between: else the head may be another lane's. */
function isBehind(head: Node, order: Element): boolean {
  const kind = (element: Element) => `${localName(element)} ${attribute(element, 'class')}`
  for (let node = previousSibling(order); node && node !== head; node = previousSibling(node))
    if (/\p{L}/u.test(textWithin(node, LONGEST)) && !(isElement(node) && kind(node) === kind(order)))
      return false
  return true
}

/** `待发货(3)`: how many are in that state. */
export function withoutCount(plain: string): string {
  return /\d\+?\)?$/.test(plain) ? plain.replace(/\s*\(?\d+\+?\)?$/, '') : plain
}
