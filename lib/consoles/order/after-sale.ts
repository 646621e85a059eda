import type { AfterSale } from '@/lib/trade/order'
import { parseTime } from '@/lib/trade/parse-time'
import { type CardPage, labelledCards } from './card-page'

const LONGEST = 40

/** A refund, return or exchange beside the order, as its labels say. */
export function readAfterSale(card: CardPage): AfterSale | undefined {
  const texts = card.facts.all.flatMap(({ label, text }) =>
    label === 'afterSale' && text.length < LONGEST ? text : [],
  )
  // What one label leaves out another may say: kind and stage stand apart on many pages.
  const text = texts.join(' ')
  const said = card.words.afterSale(text)
  if (!said) return undefined
  const askedAt = labelledCards(card, ['asked'], text => parseTime(text, card.profile.zone))
  return { ...said, ...(askedAt && { askedAt }), text }
}
