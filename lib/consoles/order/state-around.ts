import type { OrderStatus } from '@/lib/trade/order'
import { ownerDocument, selectAll, textWithin } from '../dom'
import { boxOfRange, collapsed } from '../outline-text'
import { isShown, parentOf } from '../visible'
import type { CardPage } from './card-page'

/** A lane's head holds its name, a count and perhaps a link. */
const HEAD = 3
/** Elements between an order and the lane it stands in. */
const CLIMB = 4
const LONGEST = 40

/**
 * What stands around an order says of it: the choice that is checked in a row of states, the head of the lane it stands in, the tab by
 * which the list is filtered.
 */
export function stateAround(card: CardPage, isListed: (at: number) => boolean): OrderStatus | undefined {
  return checked(card) ?? ofLane(card, isListed) ?? ofTab(card)
}

function checked({ page, card, find, words }: CardPage): OrderStatus | undefined {
  const [said, another] = card.roots
    .flatMap(root => find(root, '[role=radio][aria-checked=true]'))
    .flatMap(element => words.status(page.text(page.rangeOf(element) ?? [0, 0])) ?? [])
  return another ? undefined : said
}

function ofLane({ page, card, words }: CardPage, isListed: (at: number) => boolean): OrderStatus | undefined {
  let up = card.roots[0] && parentOf(card.roots[0])
  for (let climbed = 0; up && climbed < CLIMB; climbed++, up = parentOf(up)) {
    const [at] = page.rangeOf(up) ?? [0]
    if (at >= card.range[0]) continue
    let head: Node = boxOfRange(page, at)
    for (let around = parentOf(head); around && around !== up; around = parentOf(around)) {
      const [from, to] = page.rangeOf(around) ?? [0, 0]
      if (from !== at || to - from > HEAD) return undefined
      head = around
    }
    const said = words.status(withoutCount(page.leaves[at]?.plain ?? ''))
    return parentOf(head) === up && said?.state && !isListed(at) ? said : undefined
  }
  return undefined
}

function ofTab({ page, card, words }: CardPage): OrderStatus | undefined {
  const leaf = page.leaves[card.anchor.at]
  const tabs = leaf ? [...selectAll(ownerDocument(leaf.parent), '[role=tab][aria-selected=true]')] : []
  const [said, another] = tabs
    .filter(isShown)
    .map(tab => words.status(withoutCount(collapsed(textWithin(tab, LONGEST)).trim())))
  return another ? undefined : said
}

/** `待发货(3)`: how many are in that state. */
export function withoutCount(plain: string): string {
  return /\d\+?\)?$/.test(plain) ? plain.replace(/\s*\(?\d+\+?\)?$/, '') : plain
}
