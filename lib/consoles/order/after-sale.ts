import type { AfterSale, OrderStatus } from '@/lib/trade/order'
import { parseTime } from '@/lib/trade/parse-time'
import { type CardPage, labelledCards } from './card-page'
import { type Countdown, countdownBeside, deadlineIn, undecided } from './countdown'
import { moneyIn } from './money'

const LONGEST = 40

/** A refund, return or exchange beside the order, as its labels say; or as its state does, where the page counts down to its end. */
export function readAfterSale(
  card: CardPage,
  status: OrderStatus | undefined,
  countdowns: readonly Countdown[],
): AfterSale | undefined {
  const facts = card.facts.all.filter(({ label, text }) => label === 'afterSale' && text.length < LONGEST)
  // What one label leaves out another may say: kind and stage stand apart on many pages.
  const text = facts.map(fact => fact.text).join(' ')
  const labelled = card.words.afterSale(text)
  const said = labelled ?? (status?.refund === 'refunding' ? card.words.afterSale(status.text) : undefined)
  if (!said) return undefined
  const isOpen = said.stage !== 'closed' && status?.state !== 'unpaid'
  const endsAt =
    labelledCards(card, ['ends'], deadlineIn(card)) ??
    (isOpen ? (countdownBeside(card, countdowns, facts[0]?.at ?? 0) ?? undecided(countdowns)) : undefined)
  if (!labelled && endsAt === undefined) return undefined
  const amount = labelledCards(card, ['refundAmount'], moneyIn(card))
  const askedAt = labelledCards(card, ['asked'], text => parseTime(text, card.profile.zone))
  return {
    ...said,
    ...(amount && { amount }),
    ...(askedAt && { askedAt }),
    ...(endsAt && { endsAt }),
    text: labelled ? text : (status?.text ?? ''),
  }
}
