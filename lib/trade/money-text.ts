import type { Money } from './money'

/** `¥59.80`, as shops write it. Fen are hundredths in every currency, also where the country has no coins. */
export const moneyText = ({ fen, currency }: Money): string =>
  new Intl.NumberFormat('zh-CN', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }).format(
    fen / 100,
  )
