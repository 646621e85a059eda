import type { Money } from '@/lib/trade/money'
import { parseMoney } from '@/lib/trade/parse-money'
import { type CardPage, labelled, selected } from './card-page'

/** What the buyer paid or has to pay. A price without such a label (a product's, a discount) is never taken for it. */
export function readAmount(card: CardPage): Money | undefined {
  const parse = (text: string) => parseMoney(text, { currency: card.profile.currency ?? 'CNY' })
  return (
    selected(card, card.rules.amount, parse) ??
    labelled(card, ['amount-paid', 'amount-received', 'amount-due', 'amount-total'], parse)
  )
}
