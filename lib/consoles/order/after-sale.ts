import type { AfterSale, OrderStatus } from '@/lib/trade/order'
import { parseDuration, parseTime } from '@/lib/trade/parse-time'
import { type CardPage, labelledCards } from './card-page'
import { decidesIn } from './countdown'

const LONGEST = 40

/** A refund, return or exchange beside the order, as its labels say; or as its state does, where the page counts down to its end. */
export function readAfterSale(card: CardPage, status: OrderStatus | undefined): AfterSale | undefined {
  const texts = card.facts.all.flatMap(({ label, text }) =>
    label === 'afterSale' && text.length < LONGEST ? text : [],
  )
  // What one label leaves out another may say: kind and stage stand apart on many pages.
  const text = texts.join(' ')
  const labelled = card.words.afterSale(text)
  const said = labelled ?? (status?.refund === 'refunding' ? card.words.afterSale(status.text) : undefined)
  if (!said) return undefined
  const { zone } = card.profile
  const endsAt =
    said.stage === 'closed' ? undefined : (labelledCards(card, ['ends'], endOf) ?? decidesIn(card))
  if (!labelled && endsAt === undefined) return undefined
  const askedAt = labelledCards(card, ['asked'], asked => parseTime(asked, zone))
  return {
    ...said,
    ...(askedAt && { askedAt }),
    ...(endsAt !== undefined && { endsAt }),
    text: labelled ? text : (status?.text ?? ''),
  }

  function endOf(written: string): number | undefined {
    const left = parseDuration(written)
    return parseTime(written, zone) ?? (left === undefined ? undefined : card.now + left)
  }
}
