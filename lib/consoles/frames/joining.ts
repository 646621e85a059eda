import type { OrderId } from '@/lib/trade/order'
import type { Part } from '../reading'
import { createSettlingAcross } from './chat-switch-across'
import { type FramePart, type Joined, joinFrames } from './join'

/** `again`: ms after which to join anew though nothing changed. */
export type JoinedNow = Joined & { readonly again?: number }

/** Joins the frames of one page again and again, and holds back what may still be the last buyer's. `at` is epoch ms. */
export function createJoining(): (parts: readonly FramePart[], at: number) => JoinedNow {
  const settle = createSettlingAcross()
  return (parts, at) => {
    const joined = joinFrames(parts)
    const { reading, chat, composer } = joined
    if (parts.length < 2 || reading.kind !== 'open' || !reading.conversation) return joined
    const { conversation, orders, currentOrder, ...rest } = reading
    const own = new Set(parts.flatMap(part => (part.frame === chat ? ordersIn(part) : [])))
    const foreign = orders.filter(({ id }) => !own.has(id)).map(({ id }) => id)
    const { buyer, messages } = conversation
    const stale = settle({ buyer, messages: messages.map(({ id }) => id), orders: foreign, at })
    if (!stale.messages && !stale.orders) return joined
    const held = new Set(stale.orders ? foreign : [])
    const left = orders.filter(({ id }) => !held.has(id))
    const lost: Part[] = [
      ...(stale.messages ? (['messages'] as const) : []),
      ...(left.length === 0 && orders.length > 0 ? (['orders'] as const) : []),
    ]
    return {
      reading: {
        ...rest,
        conversation: { ...conversation, messages: stale.messages ? [] : messages },
        orders: left,
        ...(currentOrder !== undefined && !held.has(currentOrder) && { currentOrder }),
        missing: [...new Set([...rest.missing, ...lost])],
        switching: true,
      },
      ...(chat !== undefined && { chat }),
      // The composer beside another buyer's messages is that buyer's.
      ...(composer !== undefined && !stale.messages && { composer }),
      ...(stale.again !== undefined && { again: stale.again }),
    }
  }
}

function ordersIn({ reading }: FramePart): OrderId[] {
  return reading.kind === 'open' ? reading.orders.map(({ id }) => id) : []
}
