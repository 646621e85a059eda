import type { Money } from '@/lib/trade/money'
import type { LabelName } from '../words/words'
import { type CardPage, selected, single } from './card-page'
import { moneyIn } from './money'

const LABELS: readonly LabelName[] = ['amount-paid', 'amount-received', 'amount-due', 'amount-total']

/** What the buyer paid or has to pay. A price without such a label (a product's, a discount) is never taken for it. */
export function readAmount(card: CardPage): Money | undefined {
  const parse = moneyIn(card)
  const amount = (parse: (text: string) => Money | undefined) =>
    selected(card, card.rules.amount, LABELS, parse) ?? labelledAmount(card, parse)
  // Nothing was paid yet, where something is to pay.
  return (
    amount(text => {
      const money = parse(text)
      return money && money.fen > 0 ? money : undefined
    }) ?? amount(parse)
  )
}

/** Items carry the order's labels too (实付 on each): of two amounts at one label nothing says which is meant. */
function labelledAmount(card: CardPage, parse: (text: string) => Money | undefined): Money | undefined {
  for (const label of LABELS) {
    const value = single(
      card.facts.all.flatMap(fact => (fact.label === label ? (parse(fact.text) ?? []) : [])),
    )
    if (value) return value
  }
  return undefined
}
