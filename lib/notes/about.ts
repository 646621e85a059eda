import { isMasked } from '@/lib/trade/masked'
import type { Buyer, OrderId } from '@/lib/trade/order'
import type { About } from './note'

/**
 * What a note on this buyer is filed under, in this family of console pages: the console's own id, or a name shown in full. Undefined when
 * there is neither: masked names collide, and a note must never show up at another buyer.
 */
export function aboutBuyer(family: string, buyer: Buyer): About | undefined {
  const name = buyer.name?.normalize('NFKC').trim()
  const key = buyer.id ? `id:${buyer.id}` : name && !isMasked(name) ? `name:${name}` : undefined
  return key === undefined ? undefined : (`buyer:${family}:${key}` as About)
}

export function aboutOrder(family: string, order: OrderId): About {
  return `order:${family}:${order}` as About
}

/** What is about no buyer and no order: a thing to do for the shop. */
export const ABOUT_SHOP = 'shop:' as About
