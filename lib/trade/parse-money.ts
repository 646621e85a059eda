import { CURRENCIES, type Currency, type Fen, type Money } from './money'

/** How pages write a currency. A sign with a letter before it (`A$`) is another currency, and none of ours. */
const SIGNS: Readonly<Record<string, Currency>> = {
  ...Object.fromEntries(CURRENCIES.map(code => [code, code])),
  '¥': 'CNY',
  '￥': 'CNY',
  RMB: 'CNY',
  元: 'CNY',
  US$: 'USD',
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  R$: 'BRL',
  HK$: 'HKD',
  Rp: 'IDR',
  円: 'JPY',
  '₩': 'KRW',
  원: 'KRW',
  RM: 'MYR',
  '₱': 'PHP',
  S$: 'SGD',
  '฿': 'THB',
  NT$: 'TWD',
  '₫': 'VND',
  đ: 'VND',
}

const SIGN = Object.keys(SIGNS)
  .sort((a, b) => b.length - a.length)
  .map(sign => sign.replace('$', '\\$'))
  .join('|')

const AMOUNT = new RegExp(
  `^\\s*(${SIGN})?\\s?(\\d{1,12}(?:[.,]\\d{3})*(?:[.,]\\d{1,2})?)(?!\\d)\\s?(${SIGN})?`,
)
/** Behind an amount these make it something else: more of a number, a count, a rate, a range, a "from" price. */
const NOT_ALONE = /^[.,]?\d|^\s?(?:[%％件个份包盒瓶双套条万千亿百xX×*+起~～折]|[-–—至]\s?\S)/
/** Whole units may be the first half of a split number (`¥59` `.80`); with both cents written nothing is missing. */
const GOES_ON = /^\s?[.,]?\d/

/**
 * Reads the amount a text begins with: `¥1,299.00`, `59.80元`, `R$ 1.299,00`. Without a sign of a currency it is one only where the
 * caller knows the currency and the text has its cents (`59.80`), or `bare` says that whole numbers count too.
 */
export function parseMoney(
  text: string,
  known?: { readonly currency: Currency; readonly bare?: boolean },
): Money | undefined {
  const found = AMOUNT.exec(text.slice(0, 60))
  if (!found) return undefined
  const [whole, before, digits = '', after] = found
  const rest = text.slice(whole.length)
  const sign = before ?? after
  const currency = sign === undefined ? known?.currency : SIGNS[sign]
  const cents = /[.,](\d{1,2})$/.exec(digits)
  if (NOT_ALONE.test(rest) || (cents?.[1]?.length !== 2 && GOES_ON.test(rest))) return undefined
  if (!currency || (sign === undefined && cents?.[1]?.length !== 2 && !known?.bare)) return undefined
  // A comma before the cents is how these currencies are written; elsewhere it would be half of a thousand.
  if (cents?.[0].startsWith(',') && !/EUR|BRL|IDR|VND/.test(currency)) return undefined
  const units = cents ? digits.slice(0, cents.index) : digits
  if (!/^\d+$|^\d{1,3}([.,])\d{3}(?:\1\d{3})*$/.test(units)) return undefined
  const fen = Number(units.replace(/[.,]/g, '')) * 100 + Number((cents?.[1] ?? '').padEnd(2, '0'))
  return { fen: fen as Fen, currency }
}
