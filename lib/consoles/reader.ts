import type { Conversation, Message } from '@/lib/trade/conversation'
import { type OpenBuyer, readBuyer } from './chat/buyer'
import type { MessageList, MessagesRead } from './chat/message-list'
import { createMessageList } from './chat/messages'
import { FRESH, type Leftover } from './chat-switch'
import { contains } from './dom'
import { composerIn, replyBoxesIn } from './find-composer'
import { expected, type Missing, missingOfOrders } from './missing'
import { ANY_NUMBER } from './order/numbers'
import { NO_ORDERS, type OrdersPage, type OrdersRead, readOrders } from './order/read-orders'
import { outlineSteps } from './outline'
import type { ConsoleProfile } from './profile'
import type { Left, Reading, ShopSeen } from './reading'
import { elementAround, elementsAt, firstShown } from './select'
import type { Roots } from './shadow'
import { readShop } from './shop'
import type { ReadingSteps } from './slices'
import { talkAround } from './talk'
import { isShown, parentOf } from './visible'
import { vocabularyOf } from './words/vocabulary'

/** Everything read from one page, before it is put together. */
export interface PageRead {
  readonly buyer?: OpenBuyer
  readonly messages?: MessagesRead
  readonly orders: OrdersRead
  readonly shop?: ShopSeen
  readonly hasComposer: boolean
  /** Visible runs of text outside the chat; a page that is still empty has next to none. */
  readonly size: number
  /** A password is being asked for: the console is not open. */
  readonly locked: boolean
  /** Some text of the page was too long, too deep or too much to be looked at. */
  readonly cut: boolean
}

/** Reads pages of one console. Holds what depends on the profile alone, so that reading again costs only the reading. */
export interface Reader {
  findList(roots: Roots): Element | undefined
  openList(list: Element, roots: Roots): MessageList
  readBuyer(roots: Roots, messages: MessagesRead | undefined): OpenBuyer | undefined
  /** All but the chat. `before`: the orders as last read; those that still say the same are the same objects again. */
  readPage(roots: Roots, list: Element | undefined, before?: OrdersPage): ReadingSteps<AroundChat>
}

/** All of a page but the chat, with the elements by which it is told from the chat. */
export interface AroundChat extends Omit<PageRead, 'buyer' | 'messages' | 'orders'> {
  /** Absent where no orders are looked for. */
  readonly orders?: OrdersPage
  readonly composer: Element | undefined
  readonly buyers: Element | undefined
}

/** `now`: epoch ms. */
export function createReader(profile: ConsoleProfile, now: () => number = Date.now): Reader {
  const words = vocabularyOf(profile)
  const { chat, orders } = profile
  return {
    findList: roots => chat && (firstShown(roots, chat.list) ?? aroundRows(roots, chat.row)),
    openList: (list, roots) => {
      if (!chat) throw new Error()
      return createMessageList(list, chat, {
        zone: profile.zone,
        buyerName: chat.writer && readBuyer(roots, chat, new Set(), words).buyer.name,
      })
    },
    readBuyer: (roots, messages) => chat && readBuyer(roots, chat, messages?.buyerIds ?? new Set(), words),
    *readPage(roots, list, before) {
      const [root] = roots
      if (!root) throw new Error()
      const composer = composerIn(roots, profile)
      const buyers = firstShown(roots, chat?.buyers)
      const knowsNumber = orders?.number.some(({ pattern }) => pattern !== ANY_NUMBER.pattern)
      const isWary = chat ? list === undefined : !knowsNumber
      // What people write to each other may look like any order.
      const talk =
        chat || knowsNumber
          ? []
          : replyBoxesIn(roots)
              .filter(box => !isOfRecord(box))
              .map(talkAround)
      const barriers = [list, buyers, composer, ...talk].filter(element => element !== undefined)
      const skipped = [...barriers, ...(orders?.skip ?? []).flatMap(selector => elementsAt(roots, selector))]
      const skip = new Set(skipped)
      yield
      const page = yield* outlineSteps([root], { skip, isLabel: plain => words.labelOf(plain) !== undefined })
      const shop = readShop(roots, profile.shop)
      return {
        ...(shop && { shop }),
        ...(orders && {
          orders: yield* readOrders(
            {
              root,
              page,
              barriers,
              skip,
              wary: isWary,
              now,
              ...(before && { before: before.read().orders }),
            },
            profile,
            orders,
            words,
          ),
        }),
        composer,
        buyers,
        hasComposer: composer !== undefined,
        cut: page.cut,
        size: page.leaves.length,
        locked: elementsAt(roots, 'input[type=password]').some(isShown),
      }
    },
  }
}

/** A form with several named fields is filled in, not talked in. */
function isOfRecord(box: Element): boolean {
  const form = elementAround(box, 'form')
  return form !== undefined && elementsAt([form], 'label,[aria-label]').length > 2
}

/** Where no selector names the list: the smallest element that holds all rows. */
function aroundRows(roots: Roots, selectors: readonly string[]): Element | undefined {
  for (const selector of selectors) {
    for (const root of roots) {
      const rows = elementsAt([root], selector)
      const first = rows.find(isShown)
      const last = rows.findLast(isShown)
      if (!first || !last) continue
      let up = parentOf(first)
      while (up && !contains(up, last)) up = parentOf(up)
      return up
    }
  }
  return undefined
}

/** Puts together what was read; leaves out what does not belong together. */
export function readingOf(page: PageRead, profile: ConsoleProfile, stale: Leftover = FRESH): Reading {
  const { buyer } = page
  const torn = buyer?.torn === true
  const messages = torn || stale.messages ? undefined : page.messages
  const orders = torn || stale.orders ? NO_ORDERS : page.orders
  const known = buyer && (buyer.buyer.id || buyer.buyer.name)
  const lacks: Missing = {
    buyer: !buyer || torn || !known,
    messages: !messages?.complete,
    composer: !page.hasComposer,
    ...missingOfOrders(orders.orders, orders.none || (orders.blank && isChatAlone(page, profile))),
  }
  const missing = expected(profile, lacks, orders.orders.length)
  const hasChat = messages !== undefined && messages.messages.length > 0
  if (!hasChat && !(known && !torn) && orders.orders.length === 0) {
    if (page.locked || (page.size < 5 && !torn && !page.messages && !page.hasComposer))
      return { kind: 'elsewhere' }
    // An empty list of orders is a page that was read.
    if (!orders.none && !torn) return { kind: 'unreadable', missing }
  }
  const conversation =
    buyer && !torn && (known || hasChat) ? conversationOf(buyer, messages?.messages ?? []) : undefined
  return {
    kind: 'open',
    ...(conversation && { conversation }),
    orders: orders.orders,
    ...(orders.current && { currentOrder: orders.current }),
    missing,
    ...(page.shop && { shop: page.shop }),
    ...((torn || stale.messages || stale.orders) && { switching: true }),
    ...leftOut(page),
  }
}

/** A page of orders should have some, and a card in a chat may be of one: beside any other chat there may be none. */
function isChatAlone({ messages }: PageRead, { chat }: ConsoleProfile): boolean {
  return chat !== undefined && !messages?.messages.some(({ kind }) => kind === 'card')
}

/** What of the page was not looked at, because there is too much of it. */
function leftOut({ messages, orders, cut }: PageRead): { readonly left?: readonly Left[] } {
  const left: Left[] = []
  if (messages?.cut) left.push('older-messages')
  if (orders.cut) left.push('orders')
  if (cut) left.push('text')
  return left.length > 0 ? { left } : {}
}

function conversationOf({ buyer, waitingMs }: OpenBuyer, messages: readonly Message[]): Conversation {
  return { buyer, messages, ...(waitingMs !== undefined && { waitingMs }) }
}
