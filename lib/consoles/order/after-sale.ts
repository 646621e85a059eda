import type { AfterSale, OrderStatus } from '@/lib/trade/order'
import { parseTime } from '@/lib/trade/parse-time'
import { type CardPage, labelledCards } from './card-page'
import { endsIn } from './countdown'

const LONGEST = 40
/** Counts down to something else than to a decision about a refund. */
const OTHER = /[付发收评]/

/**
 * A refund, return or exchange beside the order, as its labels say; or as its state does, where the page counts down to its end.
 */
export function readAfterSale(card: CardPage, status: OrderStatus | undefined): AfterSale | undefined {
  const texts = card.facts.all.flatMap(({ label, text }) =>
    label === 'afterSale' && text.length < LONGEST ? text : [],
  )
  // What one label leaves out another may say: kind and stage stand apart on many pages.
  const labelled = texts.join(' ')
  const text = labelled || (status?.refund === 'refunding' && status.text) || ''
  const said = card.words.afterSale(text)
  if (!said) return undefined
  const endsAt = said.stage === 'closed' ? undefined : endsIn(card, OTHER)
  if (!labelled && !endsAt) return undefined
  const askedAt = labelledCards(card, ['asked'], asked => parseTime(asked, card.profile.zone))
  return { ...said, ...(askedAt && { askedAt }), ...(endsAt && { endsAt }), text }
}
