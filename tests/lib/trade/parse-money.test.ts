import { describe, expect, it } from 'vitest'
import { parseMoney } from '@/lib/trade/parse-money'

describe('an amount is read', () => {
  it.each([
    ['¥59.80', 5980, 'CNY'],
    ['￥ 1,299.00', 129900, 'CNY'],
    ['¥45', 4500, 'CNY'],
    ['59.80元', 5980, 'CNY'],
    ['¥261.00 (含快递:¥5.00)', 26100, 'CNY'],
    ['¥59.80运费¥5.00', 5980, 'CNY'],
    ['R$ 1.299,00', 129900, 'BRL'],
    ['US$12.5', 1250, 'USD'],
    ['$1,234.00', 123400, 'USD'],
    ['1.299,00 €', 129900, 'EUR'],
    ['Rp1.299.000', 129900000, 'IDR'],
    ['250.000₫', 25000000, 'VND'],
    ['4,980円', 498000, 'JPY'],
    ['HK$ 320.00', 32000, 'HKD'],
    ['71,000원', 7100000, 'KRW'],
  ])('%s', (text, fen, currency) => expect(parseMoney(text)).toEqual({ fen, currency }))

  it('without a sign only where the currency is known and the cents are written', () => {
    expect(parseMoney('59.80')).toBeUndefined()
    expect(parseMoney('59.80', { currency: 'CNY' })).toEqual({ fen: 5980, currency: 'CNY' })
    expect(parseMoney('59', { currency: 'CNY' })).toBeUndefined()
    expect(parseMoney('59', { currency: 'CNY', bare: true })).toEqual({ fen: 5900, currency: 'CNY' })
  })
})

describe('what only looks like an amount is not', () => {
  it.each([
    '共 ¥59',
    '-¥5.00',
    'A$5.00',
    '¥',
    '¥59 .80',
    '¥59\n.80',
    '¥59 80',
    '¥59-99',
    '¥59 - ¥99',
    '¥59起',
    '¥59.8折',
    '3件',
    '¥3件',
    '¥59×2',
    '¥59.802件',
    '95%',
    '¥12,34',
    '6950331124478120045',
    '',
  ])('%s', text => expect(parseMoney(text, { currency: 'CNY' })).toBeUndefined())
})
