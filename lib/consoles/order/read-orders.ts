import type { Order, OrderId } from '@/lib/trade/order'
import { createFind, type Find } from '../find'
import type { Hits } from '../hits'
import { factsIn } from '../labelled-values'
import type { Outline } from '../outline'
import type { ConsoleProfile } from '../profile'
import { isAtOrIn } from '../select'
import { isShown } from '../visible'
import type { Vocabulary } from '../words/vocabulary'
import type { CardPage } from './card-page'
import { type Card, findCards } from './cards'
import { factsInCells } from './cells'
import { columnsOf } from './columns'
import { findNumbers } from './numbers'
import { type OrderPlace, placeOf } from './place'
import { readOrder } from './read-order'
import { leavesElsewhere, leavesOfParts } from './zones'

/** What a parcel or a payment says of itself under the same labels. */
const OF_THE_WHOLE = /^(?:state|placed|number)$/

export interface OrdersRead {
  readonly orders: readonly Order[]
  readonly current?: OrderId
  /** The page says that there are none. */
  readonly none: boolean
  readonly places: readonly OrderPlace[]
  /** Which of the profile's candidates gave a value on some order. */
  readonly hits: Hits
}

/**
 * Every order on the page. `barriers` are elements no order card can hold: the chat, the composer, the list of buyers. `wary`: the chat was
 * not recognised, so that what looks like an order may be somebody's message; only what carries several labels counts.
 */
export function readOrders(
  root: ParentNode,
  page: Outline,
  profile: ConsoleProfile,
  words: Vocabulary,
  barriers: readonly Element[],
  wary: boolean,
): OrdersRead {
  const { orders: rules } = profile
  const hits: Hits = new Map()
  if (!rules) return { orders: [], none: false, places: [], hits }
  const columns = columnsOf(page, words)
  const find = createFind(root)
  const numbers = findNumbers(page, rules, words, columns)
  const elsewhere = leavesElsewhere(page, words, numbers.found)
  const parts = leavesOfParts(page, words, numbers.found)
  const read = findCards(
    page,
    { ...numbers, found: numbers.found.filter(({ at }) => !elsewhere.has(at)) },
    barriers,
  ).flatMap(card => {
    const facts = factsIn(page, card.range, words, elsewhere)
    const all = [...facts.all, ...factsInCells(page, card, columns, rules, words, find)].filter(
      ({ label, at }) => !(OF_THE_WHOLE.test(label) && parts.has(at)),
    )
    const cardPage: CardPage = {
      page,
      words,
      profile,
      rules,
      card,
      columns,
      find,
      elsewhere,
      parts,
      facts: { ...facts, all },
      hits,
    }
    const order = wary && new Set(all.map(({ label }) => label)).size < 3 ? undefined : readOrder(cardPage)
    return order ? [{ order, card }] : []
  })
  const selectors = rules.current ?? []
  const named = new Set<string>(read.map(({ order }) => order.id))
  const lost = numbers.found.filter(({ at, id }) => !elsewhere.has(at) && !named.has(id))
  const isAlone = lost.length + numbers.unread.length === 0 && read.length === 1
  // An order that could not be read may be the current one, too.
  const isLostMarked = [...lost.map(({ at }) => at), ...numbers.unread].some(at =>
    selectors.some(one => page.leaves[at] && isAtOrIn(page.leaves[at].parent, one)),
  )
  const current = isLostMarked ? undefined : currentOf(read, selectors, isAlone, find)
  const none = read.length === 0 && page.leaves.some(leaf => words.isEmpty(leaf.text))
  return {
    orders: read.map(({ order }) => order),
    ...(current && { current }),
    none,
    places: read.flatMap(({ card }) => placeOf(page, card) ?? []),
    hits,
  }
}

/** The order the page marks as current, or the only one. Two marks say nothing. */
function currentOf(
  read: readonly { readonly order: Order; readonly card: Card }[],
  selectors: readonly string[],
  isAlone: boolean,
  find: Find,
): OrderId | undefined {
  const isMarked = ({ roots }: Card) =>
    selectors.some(
      selector =>
        roots.some(root => find(root, selector).some(isShown)) ||
        roots.some(root => isAtOrIn(root, selector)),
    )
  const marked = isAlone ? read : read.filter(({ card }) => isMarked(card))
  return marked.length === 1 ? marked[0]?.order.id : undefined
}
