import type { Currency, Money } from './money'

/** Currencies whose short sign is that of the yuan or of the US dollar. */
const LONG_SIGN: readonly string[] = ['HKD', 'JPY', 'SGD'] satisfies Currency[]

/** `¥59.80`, as shops write it. Fen are hundredths in every currency, also where the country has no coins. */
export const moneyText = ({ fen, currency }: Money): string =>
  new Intl.NumberFormat('zh-CN', {
    style: 'currency',
    currency,
    currencyDisplay: LONG_SIGN.includes(currency) ? 'symbol' : 'narrowSymbol',
  }).format(fen / 100)
