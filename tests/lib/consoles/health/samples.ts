import type { Message, MessageId } from '@/lib/trade/conversation'
import type { Buyer, BuyerId, Order, OrderId } from '@/lib/trade/order'

export const buyer = (id: string, name?: string): Buyer => ({ id: id as BuyerId, ...(name && { name }) })

export const message = (text: string): Message => ({
  id: text as MessageId,
  side: 'buyer',
  kind: 'text',
  text,
})

export const order = (id: string): Order => ({ id: id as OrderId, items: [], times: {}, marks: [] })
