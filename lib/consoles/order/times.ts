import type { OrderStatus, OrderTimes } from '@/lib/trade/order'
import { parseTime } from '@/lib/trade/parse-time'
import { collapsed } from '../outline-text'
import type { Candidate } from '../profile'
import type { LabelName } from '../words/words'
import { type CardPage, read, single } from './card-page'
import { type Countdown, deadlineIn, TO_CONFIRM, TO_SHIP, undecided } from './countdown'

/**
 * The order's times by their labels, only those written with their date; and its deadlines also as what is left of them. A countdown whose
 * words say nothing more is an unpaid order's.
 */
export function readTimes(
  card: CardPage,
  state: OrderStatus['state'],
  countdowns: readonly Countdown[],
): OrderTimes {
  const { rules, profile } = card
  const moment = (text: string) => parseTime(collapsed(text), profile.zone)
  const at = (name: LabelName, candidates: readonly Candidate[] | undefined, parse = moment) =>
    read(card, candidates, [name], parse)
  const counted = (words: RegExp) =>
    single(countdowns.flatMap(({ text, ends }) => (words.test(text) ? ends : [])))
  const left = deadlineIn(card)
  const times = {
    placed: at('placed', rules.placed),
    paid: at('paid', rules.paid),
    shipBy: at('shipBy', rules.shipBy, left) ?? counted(TO_SHIP),
    shipped: at('shipped', undefined),
    received: at('received', undefined),
    closes: at('closes', undefined, left) ?? (state === 'unpaid' ? undecided(countdowns) : undefined),
    confirms: at('confirms', undefined, left) ?? counted(TO_CONFIRM),
  }
  return Object.fromEntries(Object.entries(times).filter(([, time]) => time !== undefined))
}
