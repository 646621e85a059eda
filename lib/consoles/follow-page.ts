import type { Changes } from './changes'
import { type CardRoots, NO_ORDERS, type OrdersPage, type OrdersRead } from './order/read-orders'
import type { AroundChat, Reader } from './reader'
import type { FollowedRoots } from './shadow'
import type { ReadingSteps } from './slices'

/** All of the page but the chat, read again as it changes: whole, or the cards of single orders where only they changed. */
export interface FollowedPage {
  read(roots: FollowedRoots): ReadingSteps<void>
  now(): AroundChat | undefined
  /** The orders that still stand on the page. */
  orders(): OrdersRead
}

/** `sort` notes what changed up to now; `findList` looks for the chat again, and tells whether it is another one. */
export function followPage(
  reader: Reader,
  changes: Changes,
  sort: () => void,
  findList: () => boolean,
): FollowedPage {
  let page: AroundChat | undefined

  /** False where something changed that belongs to no order's card, or to one that is no longer a card. */
  function* rereadCards(
    orders: OrdersPage,
    changed: ReadonlySet<Element> | undefined,
  ): ReadingSteps<boolean> {
    let isDone = changed !== undefined
    const cards = new Set<CardRoots>()
    for (const element of changed ?? []) {
      const card = orders.cardAround(element)
      if (card) cards.add(card)
      else isDone = false
    }
    for (const card of changed ? cards : orders.cards()) {
      isDone = orders.reread(card) && isDone
      yield
    }
    return isDone
  }
  return {
    *read(roots) {
      const changed = changes.takePage()
      if (page?.orders && changed) {
        const isInCards = [...changed].every(element => page?.orders?.cardAround(element))
        if (isInCards && (yield* rereadCards(page.orders, changed))) return
      }
      yield* roots.look()
      const next = yield* reader.readPage(roots.all(), changes.list, page?.orders)
      sort()
      // What was written into the page meanwhile stands in the reading in part.
      const isSettled = next.orders ? yield* rereadCards(next.orders, changes.takePage()) : !changes.page()
      if (!isSettled) changes.whole = true
      // Read with another chat on the page, its messages would be read as orders.
      if (findList() && page) changes.whole = true
      else page = next
      changes.composer = page.composer
      changes.buyers = page.buyers
    },
    now: () => page,
    orders: () => page?.orders?.read() ?? NO_ORDERS,
  }
}
