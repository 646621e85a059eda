import type { OrderTimes } from '@/lib/trade/order'
import { parseTime } from '@/lib/trade/parse-time'
import { type CardPage, labelledCards, read } from './card-page'

/** The order's times by their labels; only those written with their date. */
export function readTimes(card: CardPage): OrderTimes {
  const parse = (text: string) => parseTime(text, card.profile.zone)
  const placed = read(card, card.rules.placed, ['placed'], parse)
  const paid = read(card, card.rules.paid, ['paid'], parse)
  const shipBy = read(card, card.rules.shipBy, ['shipBy'], parse)
  const shipped = labelledCards(card, ['shipped'], parse)
  const received = labelledCards(card, ['received'], parse)
  const closes = labelledCards(card, ['closes'], parse)
  return {
    ...(placed !== undefined && { placed }),
    ...(paid !== undefined && { paid }),
    ...(shipBy !== undefined && { shipBy }),
    ...(shipped !== undefined && { shipped }),
    ...(received !== undefined && { received }),
    ...(closes !== undefined && { closes }),
  }
}
