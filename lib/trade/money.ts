/** Money in integer fen (1/100 of the currency's unit). */
export type Fen = number & { readonly __brand: 'Fen' }

export type Currency =
  | 'CNY'
  | 'USD'
  | 'EUR'
  | 'GBP'
  | 'BRL'
  | 'IDR'
  | 'JPY'
  | 'KRW'
  | 'MYR'
  | 'PHP'
  | 'SGD'
  | 'THB'
  | 'TWD'
  | 'VND'

export interface Money {
  readonly fen: Fen
  readonly currency: Currency
}
