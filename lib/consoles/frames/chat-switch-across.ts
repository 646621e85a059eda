import type { Buyer, OrderId } from '@/lib/trade/order'
import { isSameBuyer } from '../chat-switch'

/** What a page of several frames shows, joined. */
export interface ShownAcross {
  readonly buyer: Buyer
  readonly messages: readonly string[]
  /** Of frames other than the chat's. */
  readonly orders: readonly OrderId[]
  /** Epoch ms. */
  readonly at: number
}

/** What of it may belong to another buyer; `again`: ms after which that is to be asked anew though nothing changed. */
export interface StaleAcross {
  readonly messages: boolean
  readonly orders: boolean
  readonly again?: number
}

/** How long orders that come without the chat moving are held back: the chat may be about to follow them. Ms. */
export const HOLD = 800
const REMEMBERED = 50

/** Ids made of a text, which can be alike in two chats; see chat/messages.ts. */
const DERIVED = /^[a-z]+:\d+:[0-9a-z]+:\d+$/

/**
 * Frames change one after the other, in no certain order. After the buyer changed, messages and orders that were there before are the last
 * buyer's until they are replaced; orders that are wholly others while the chat stays may be the next one's already, and wait.
 */
export function createSettlingAcross(): (now: ShownAcross) => StaleAcross {
  let before: { buyer: Buyer; messages: ReadonlySet<string>; orders: ReadonlySet<string> } | undefined
  let early: { orders: ReadonlySet<string>; since: number } | undefined
  const accept = ({ buyer, messages, orders }: ShownAcross): StaleAcross => {
    before = { buyer, messages: new Set(messages.slice(-REMEMBERED)), orders: new Set(orders) }
    early = undefined
    return { messages: false, orders: false }
  }
  return now => {
    if (now.buyer.id === undefined && now.buyer.name === undefined) return { messages: false, orders: false }
    if (!before) return accept(now)
    const shows = (known: ReadonlySet<string> | undefined) => now.orders.some(id => known?.has(id))
    if (!isSameBuyer(before.buyer, now.buyer)) {
      const here = new Set(now.messages)
      const kept = [...before.messages].filter(id => here.has(id))
      const own = kept.some(id => !DERIVED.test(id))
      const messages = own || (kept.length > 0 && kept.length === before.messages.size)
      const orders = shows(before.orders) && !shows(early?.orders)
      return messages || orders ? { messages, orders } : accept(now)
    }
    if (now.orders.length === 0 || shows(before.orders)) return accept(now)
    if (!early || !shows(early.orders)) early = { orders: new Set(now.orders), since: now.at }
    const left = HOLD - (now.at - early.since)
    return left > 0 ? { messages: false, orders: true, again: left } : accept(now)
  }
}
