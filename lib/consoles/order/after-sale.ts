import type { AfterSale } from '@/lib/trade/order'
import { parseTime } from '@/lib/trade/parse-time'
import { type CardPage, labelledCards } from './card-page'
import { type Countdown, countdownBeside, deadlineIn } from './countdown'
import { moneyIn } from './money'

const LONGEST = 40

/** A refund, return or exchange beside the order, as its labels say. */
export function readAfterSale(card: CardPage, countdowns: readonly Countdown[]): AfterSale | undefined {
  const facts = card.facts.all.filter(({ label, text }) => label === 'afterSale' && text.length < LONGEST)
  // What one label leaves out another may say: kind and stage stand apart on many pages.
  const text = facts.map(fact => fact.text).join(' ')
  const said = card.words.afterSale(text)
  if (!said) return undefined
  const amount = labelledCards(card, ['refundAmount'], moneyIn(card))
  const askedAt = labelledCards(card, ['asked'], text => parseTime(text, card.profile.zone))
  const endsAt =
    labelledCards(card, ['afterSaleEnds'], deadlineIn(card)) ??
    (said.stage === 'closed' ? undefined : countdownBeside(card, countdowns, facts[0]?.at ?? 0))
  return {
    ...said,
    ...(amount && { amount }),
    ...(askedAt && { askedAt }),
    ...(endsAt && { endsAt }),
    text,
  }
}
