import type { Conversation, Message } from '@/lib/trade/conversation'
import { type OpenBuyer, readBuyer } from './chat/buyer'
import { createMessageList, type MessageList, type MessagesRead } from './chat/messages'
import { FRESH, type Leftover } from './chat-switch'
import { composerIn, replyBoxesIn } from './find-composer'
import { expected, type Missing, missingOfOrders } from './missing'
import { ANY_NUMBER } from './order/numbers'
import { type OrdersRead, readOrders } from './order/read-orders'
import { outline } from './outline'
import type { ConsoleProfile } from './profile'
import type { Reading, ShopSeen } from './reading'
import { elementsAt, firstShown } from './select'
import type { Roots } from './shadow'
import { readShop } from './shop'
import { isShown, parentOf } from './visible'
import { vocabularyOf } from './words/vocabulary'

const NO_ORDERS: OrdersRead = { orders: [], none: false, places: [], hits: new Map() }

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
}

/** Reads pages of one console. Holds what depends on the profile alone, so that reading again costs only the reading. */
export interface Reader {
  findList(roots: Roots): Element | undefined
  openList(list: Element, roots: Roots): MessageList
  readBuyer(roots: Roots, messages: MessagesRead | undefined): OpenBuyer | undefined
  /** All but the chat. */
  readPage(roots: Roots, list: Element | undefined): WithoutChat
}

export type WithoutChat = Pick<PageRead, 'orders' | 'shop' | 'hasComposer' | 'size' | 'locked'>

export function createReader(profile: ConsoleProfile): Reader {
  const words = vocabularyOf(profile)
  const { chat, orders } = profile
  return {
    findList: roots => chat && (firstShown(roots, chat.list) ?? aroundRows(roots, chat.row)),
    openList: (list, roots) => {
      if (!chat) throw new Error(`${profile.id} has no chat`)
      return createMessageList(list, chat, {
        zone: profile.zone,
        buyerName: chat.writer && readBuyer(roots, chat, new Set(), words).buyer.name,
      })
    },
    readBuyer: (roots, messages) => chat && readBuyer(roots, chat, messages?.buyerIds ?? new Set(), words),
    readPage: (roots, list) => {
      const [root] = roots
      if (!root) throw new Error('no page to read')
      const composer = composerIn(roots, profile)
      const buyers = firstShown(roots, chat?.buyers)
      const knowsNumber = orders?.number.some(({ pattern }) => pattern !== ANY_NUMBER.pattern)
      const isWary = chat ? list === undefined : !knowsNumber
      // What people write to each other may look like any order.
      const mayBeTalk = !chat && !knowsNumber && replyBoxesIn(roots).length > 0
      const barriers = [list, buyers, composer].filter(element => element !== undefined)
      const skipped = [...barriers, ...(orders?.skip ?? []).flatMap(selector => elementsAt(roots, selector))]
      const page = outline(root, { skip: new Set(skipped) })
      const shop = readShop(roots, profile.shop)
      return {
        ...(shop && { shop }),
        orders: mayBeTalk ? NO_ORDERS : readOrders(root, page, profile, words, barriers, isWary),
        hasComposer: composer !== undefined,
        size: page.leaves.length,
        locked: elementsAt(roots, 'input[type=password]').some(isShown),
      }
    },
  }
}

/** Where no selector names the list: the smallest element that holds all rows. */
function aroundRows(roots: Roots, selectors: readonly string[]): Element | undefined {
  for (const selector of selectors) {
    const rows = elementsAt(roots, selector).filter(isShown)
    const first = rows[0]
    const last = rows.findLast(row => row.getRootNode() === first?.getRootNode())
    if (!first || !last) continue
    let around = parentOf(first)
    while (around && !around.contains(last)) around = parentOf(around)
    return around
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
    ...missingOfOrders(orders.orders, orders.none),
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
  }
}

function conversationOf({ buyer, waitingMs }: OpenBuyer, messages: readonly Message[]): Conversation {
  return { buyer, messages, ...(waitingMs !== undefined && { waitingMs }) }
}
