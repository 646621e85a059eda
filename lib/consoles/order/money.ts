import type { Currency, Money } from '@/lib/trade/money'
import { parseMoney } from '@/lib/trade/parse-money'
import { attribute, closest } from '../dom'
import { collapsed } from '../outline-text'
import type { CardPage } from './card-page'

/**
 * Reads amounts of one card. What is written without a sign is in the currency of the card's signs, else in the profile's; where the signs
 * differ, in none that is known. On a Japanese page ¥ is yen.
 */
export function moneyIn({ page, card, profile, elsewhere }: CardPage): (text: string) => Money | undefined {
  const number = page.leaves[card.anchor.at]
  const told = number && closest(number.parent, '[lang]')
  const isYen = told && attribute(told, 'lang')?.startsWith('ja')
  const unsigned = (money: Money | undefined): Money | undefined => {
    const signs = new Set<Currency>()
    for (let [at, to] = card.range; money && at < to; at++) {
      const sign = elsewhere.has(at)
        ? undefined
        : parseMoney(page.leaves[at]?.plain.replace(/^.*:/, '') ?? '')
      if (sign) signs.add(sign.currency)
    }
    const [currency = money?.currency, another] = signs
    return money && currency && !another ? { ...money, currency } : undefined
  }
  return written => {
    const text = collapsed(written)
    const money = parseMoney(text) ?? unsigned(parseMoney(text, { currency: profile.currency ?? 'CNY' }))
    return money && isYen && money.currency === 'CNY' ? { ...money, currency: 'JPY' } : money
  }
}
