import { isMasked } from '@/lib/trade/masked'
import type { Order } from '@/lib/trade/order'

/** Masked names are no proof. Orders beside one chat belong to its buyer unless they say otherwise. */
export function ordersOfOneBuyer(a: Order, b: Order, inChat: boolean): boolean {
  if (a.buyer?.id || b.buyer?.id) return a.buyer?.id === b.buyer?.id
  if (a.buyer?.name && b.buyer?.name)
    return a.buyer.name === b.buyer.name && (inChat || !isMasked(a.buyer.name))
  const [phoneA, phoneB] = [a.recipient?.phone, b.recipient?.phone]
  if (phoneA && phoneB && !isMasked(phoneA) && !isMasked(phoneB)) return phoneA === phoneB
  return inChat
}
