import type { ConsoleLimits } from '@/lib/trade/console'
import type { Order } from '@/lib/trade/order'

/** Paid, still in the shop, and not on its way back: what can still go wrong with the parcel can still be put right. */
export const toShip = ({ status }: Order): boolean => status?.state === 'paid' && !isReturning(status.refund)

/** Ordered and neither paid, closed nor refunded. */
export const toPay = ({ status }: Order): boolean => status?.state === 'unpaid' && !isReturning(status.refund)

const isReturning = (refund: NonNullable<Order['status']>['refund']): boolean =>
  refund === 'refunding' || refund === 'refunded'

/** By the payment kind where that was read, else by a badge on the order. */
export const paysOnDelivery = ({ cashOnDelivery, marks }: Order): boolean =>
  cashOnDelivery === true || marks.some(mark => mark.includes('货到付款'))

/** Whether the console lets an agent ask for payment in the chat. */
export const mayNudgeInChat = ({ nudge }: ConsoleLimits, { marks }: Order): boolean =>
  nudge.chat && !marks.some(mark => nudge.except.some(word => mark.includes(word)))
