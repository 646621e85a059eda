import type { Order, OrderId } from '@/lib/trade/order'
import { isConnected } from '../dom'
import { createFind, createFindInside, type Find } from '../find'
import type { Hits } from '../hits'
import { outlineSteps } from '../outline'
import type { Outline } from '../outline-leaf'
import type { ConsoleProfile, OrderRules } from '../profile'
import { elementsAt, isAtOrIn } from '../select'
import { atOnce, type ReadingSteps } from '../slices'
import { isShown, parentOf } from '../visible'
import type { Vocabulary } from '../words/vocabulary'
import { type Card, findCards } from './cards'
import { columnsOf } from './columns'
import { mentionsOrder } from './mention'
import { placesIn } from './number-places'
import { findNumbers } from './numbers'
import { mayStillBeThere, type OrderPlace, placeOf } from './place'
import { type CardsPage, readCard } from './read-card'
import { sameAs } from './same-order'
import { leavesElsewhere, leavesOfParts } from './zones'

export interface OrdersRead {
  readonly orders: readonly Order[]
  readonly current?: OrderId
  /** The page says that there are none. */
  readonly none: boolean
  /** Nothing on the page is said as an order’s parts are: no number, no label of its, no state. */
  readonly blank: boolean
  readonly places: readonly OrderPlace[]
  /** Which of the profile's candidates gave a value on some order. */
  readonly hits: Hits
  /** There are more orders than are read. */
  readonly cut: boolean
}

/** The orders of a page as they were read, and how to read one of them again by itself. */
export interface OrdersPage {
  read(): OrdersRead
  cards(): readonly CardRoots[]
  /** The roots of the order's card that an element stands in; undefined outside all of them. */
  cardAround(element: Element): CardRoots | undefined
  /** False where the card is no longer that order's alone: then it is left out, and the whole page has to be read again. */
  reread(card: CardRoots): boolean
}

/** Stands for one card. */
export type CardRoots = readonly Element[]

interface ReadCard {
  readonly card: Card
  readonly place: OrderPlace | undefined
  readonly order: Order | undefined
}

export const NO_ORDERS: OrdersRead = {
  orders: [],
  none: false,
  blank: false,
  places: [],
  hits: new Map(),
  cut: false,
}

/** Where orders are looked for, and where not. */
export interface OrdersOn {
  readonly root: ParentNode
  readonly page: Outline
  /** Elements that no order card can hold: the chat, the composer, the list of buyers. */
  readonly barriers: readonly Element[]
  readonly skip: ReadonlySet<Element>
  readonly wary: boolean
  /** Epoch ms; asked whenever something is read. */
  now(): number
  /** The orders as they were last read: one that still says the same is the same object again. */
  readonly before?: readonly Order[]
}

/** Every order on the page. */
export function* readOrders(
  { root, page, barriers, skip, wary, now, before = [] }: OrdersOn,
  profile: ConsoleProfile,
  rules: OrderRules,
  words: Vocabulary,
): ReadingSteps<OrdersPage> {
  const hits: Hits = new Map()
  const piece = function* (part: Outline, roots: readonly ParentNode[], find: Find, around?: Outline) {
    const columns = columnsOf(part, words, around)
    const numbers = yield* findNumbers(part, rules, words, columns, placesIn(part, roots, rules))
    const elsewhere = yield* leavesElsewhere(part, words, numbers.found)
    const parts = yield* leavesOfParts(part, words, numbers.found)
    const found = numbers.found.filter(({ at }) => !elsewhere.has(at))
    const cards: CardsPage = {
      page: part,
      whole: around ?? part,
      words,
      profile,
      rules,
      columns,
      find,
      elsewhere,
      parts,
      hits,
      wary,
      now: now(),
    }
    return { cards, numbers: { ...numbers, found } }
  }
  const find = createFind(root)
  const { cards, numbers } = yield* piece(page, [root], find)
  const read = new Map<CardRoots, ReadCard>()
  const known = new Map<string, Order>(before.map(order => [order.id, order]))
  const byRoot = new Map<Element, CardRoots>()
  for (const card of yield* findCards(page, numbers, barriers)) {
    yield
    const order = sameAs(known.get(card.id), readCard(cards, card))
    read.set(card.roots, { card, place: placeOf(page, card), order })
    for (const at of card.roots) byRoot.set(at, card.roots)
  }
  const named = new Set<string>([...read.values()].flatMap(({ order }) => order?.id ?? []))
  const lost = [...numbers.found.filter(({ id }) => !named.has(id)).map(({ at }) => at), ...numbers.unread]
  const lostIn = lost.flatMap(at => page.leaves[at]?.parent ?? [])
  const saysNone = named.size === 0 && page.leaves.some(leaf => words.isEmpty(leaf.text))
  const isBlank = named.size + lost.length === 0 && !mentionsOrder(page, words)
  const { current: marked = [], skip: skipped = [] } = rules
  const inside = createFindInside()
  /** No order of the page is left out. */
  let isWhole = lostIn.length === 0

  return {
    cards: () => [...read.keys()],
    cardAround: element => {
      for (let up: Element | undefined = element; up; up = parentOf(up)) {
        const card = byRoot.get(up)
        if (card) return card
      }
      return undefined
    },
    reread: roots => {
      const before = read.get(roots)
      if (!before) return true
      const leave = () => {
        isWhole = false
        read.delete(roots)
        return false
      }
      if (!roots.every(isConnected)) return leave()
      const left = new Set([...skip, ...skipped.flatMap(selector => elementsAt(roots, selector))])
      const part = atOnce(
        outlineSteps(roots, { skip: left, isLabel: plain => words.labelOf(plain) !== undefined }),
      )
      const { cards, numbers } = atOnce(piece(part, roots, inside, page))
      const [anchor] = numbers.found
      const { id } = before.card
      const isOthers = numbers.unread.length > 0 || numbers.found.some(found => found.id !== id)
      if (!anchor || isOthers) return leave()
      const card: Card = { id, anchor, roots, range: [0, part.leaves.length] }
      const order = sameAs(before.order, readCard(cards, card))
      read.set(roots, { card, place: placeOf(part, card), order })
      return true
    },
    read: () => {
      // Lists write the next order into the elements of the last one.
      const here = [...read.values()].filter(({ place }) => place === undefined || mayStillBeThere(place))
      const withOrder = here.flatMap(({ card, order }) => (order ? { card, order } : []))
      const current = lostIn.some(element => marked.some(one => isAtOrIn(element, one)))
        ? undefined
        : currentOf(withOrder, marked, isWhole && here.length === read.size, inside)
      return {
        orders: withOrder.map(({ order }) => order),
        ...(current && { current }),
        none: withOrder.length === 0 && saysNone,
        blank: isBlank,
        places: here.flatMap(({ place, order }) => (place && order ? place : [])),
        hits,
        cut: numbers.cut,
      }
    },
  }
}

/** The order the page marks as current, or the only one. Two marks say nothing. */
function currentOf(
  read: readonly { readonly order: Order; readonly card: Card }[],
  selectors: readonly string[],
  isWhole: boolean,
  find: Find,
): OrderId | undefined {
  const isMarked = ({ roots }: Card) =>
    selectors.some(
      selector =>
        roots.some(root => find(root, selector).some(isShown)) ||
        roots.some(root => isAtOrIn(root, selector)),
    )
  const marked = isWhole && read.length === 1 ? read : read.filter(({ card }) => isMarked(card))
  return marked.length === 1 ? marked[0]?.order.id : undefined
}
