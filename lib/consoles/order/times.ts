import type { OrderStatus, OrderTimes } from '@/lib/trade/order'
import { parseTime } from '@/lib/trade/parse-time'
import type { Candidate } from '../profile'
import type { LabelName } from '../words/words'
import { type CardPage, read, single } from './card-page'
import { type Countdown, deadlineIn } from './countdown'

/** Which deadline a countdown means, by its words. */
const TO_SHIP = /发货|出库|出貨/
const TO_CONFIRM = /确认收货|自动收货|自动确认/

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
  const moment = (text: string) => parseTime(text, profile.zone)
  const at = (name: LabelName, candidates: readonly Candidate[] | undefined, parse = moment) =>
    read(card, candidates, [name], parse)
  const counted = (is: (one: Countdown) => boolean) => single(countdowns.filter(is).map(({ ends }) => ends))
  const isOther = ({ text }: Countdown) => TO_SHIP.test(text) || TO_CONFIRM.test(text)
  const left = deadlineIn(card)
  const times = {
    placed: at('placed', rules.placed),
    paid: at('paid', rules.paid),
    shipBy: at('shipBy', rules.shipBy, left) ?? counted(({ text }) => TO_SHIP.test(text)),
    shipped: at('shipped', undefined),
    received: at('received', undefined),
    closes: at('closes', undefined, left) ?? (state === 'unpaid' ? counted(one => !isOther(one)) : undefined),
    confirms: at('confirms', undefined, left) ?? counted(({ text }) => TO_CONFIRM.test(text)),
  }
  return Object.fromEntries(Object.entries(times).filter(([, time]) => time !== undefined))
}
