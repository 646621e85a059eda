import type { Message } from '@/lib/trade/conversation'
import { mayBeSame } from '@/lib/trade/masked'
import type { Buyer, Order } from '@/lib/trade/order'

/** What a reading shows of one buyer's chat. */
interface Shown {
  readonly buyer: Buyer
  readonly messages: readonly Message[]
  /** Whether the ids are the page's own; derived ones can be alike in two chats. */
  readonly ownIds: boolean
  readonly orders: readonly Order[]
}

/** What of a reading still belongs to the buyer shown before. */
export interface Leftover {
  readonly messages: boolean
  readonly orders: boolean
}

export const FRESH: Leftover = { messages: false, orders: false }

/**
 * Pages change the header of a chat before its messages, and those before the orders. After the buyer changed, messages and orders that
 * were there before are held back until the page has replaced them.
 */
export function createChatSwitch(): (now: Shown) => Leftover {
  let before: { buyer: Buyer; messages: ReadonlySet<string>; orders: ReadonlySet<string> } | undefined
  return now => {
    if (now.buyer.id === undefined && now.buyer.name === undefined) return FRESH
    const switched = before !== undefined && !isSameBuyer(before.buyer, now.buyer)
    const ids = now.messages.map(({ id }) => id)
    const here = new Set<string>(ids)
    const kept = [...(before?.messages ?? [])].filter(id => here.has(id)).length
    const stale = {
      messages: switched && (now.ownIds ? kept > 0 : kept > 0 && kept === before?.messages.size),
      orders: switched && now.orders.some(({ id }) => before?.orders.has(id)),
    }
    if (!stale.messages && !stale.orders)
      // Enough to recognise a list by; a long chat need not be remembered whole.
      before = {
        buyer: now.buyer,
        messages: new Set(ids.slice(-REMEMBERED)),
        orders: new Set(now.orders.map(({ id }) => id)),
      }
    return stale
  }
}

const REMEMBERED = 50

/** A name that appears, or is no longer masked, does not make another buyer. */
export function isSameBuyer(one: Buyer, other: Buyer): boolean {
  if (one.id !== undefined && other.id !== undefined) return one.id === other.id
  if (one.name === undefined || other.name === undefined) return true
  return mayBeSame(one.name, other.name)
}
