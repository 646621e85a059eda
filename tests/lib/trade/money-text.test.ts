import { expect, it } from 'vitest'
import type { Currency, Fen } from '@/lib/trade/money'
import { moneyText } from '@/lib/trade/money-text'

it.each<[Currency, string]>([
  ['CNY', '¥59.80'],
  ['USD', '$59.80'],
  ['EUR', '€59.80'],
  // Not to be taken for yuan or for US dollars.
  ['JPY', 'JP¥60'],
  ['HKD', 'HK$59.80'],
  ['SGD', 'SGD 59.80'],
  ['TWD', 'NT$59.80'],
])('an amount in %s is shown as %s', (currency, text) => {
  expect(moneyText({ fen: 5980 as Fen, currency }).replace(/\s/g, ' ')).toBe(text)
})
