import type { Money } from '@/lib/trade/money'
import { parseMoney } from '@/lib/trade/parse-money'
import { type CardPage, read } from './card-page'

/** What the buyer paid or has to pay. A price without such a label (a product's, a discount) is never taken for it. */
export function readAmount(card: CardPage): Money | undefined {
  const parse = (text: string) => parseMoney(text, { currency: card.profile.currency ?? 'CNY' })
  const amount = (parse: (text: string) => Money | undefined) =>
    read(card, card.rules.amount, ['amount-paid', 'amount-received', 'amount-due', 'amount-total'], parse)
  // Nothing was paid yet, where something is to pay.
  return (
    amount(text => {
      const money = parse(text)
      return money && money.fen > 0 ? money : undefined
    }) ?? amount(parse)
  )
}
