/** Money in integer fen (1/100 of the currency's unit). */
export type Fen = number & { readonly __brand: 'Fen' }

/** By their ISO 4217 codes. */
export const CURRENCIES = [
  'CNY',
  'USD',
  'EUR',
  'GBP',
  'BRL',
  'HKD',
  'IDR',
  'JPY',
  'KRW',
  'MYR',
  'PHP',
  'SGD',
  'THB',
  'TWD',
  'VND',
] as const
export type Currency = (typeof CURRENCIES)[number]

export interface Money {
  readonly fen: Fen
  readonly currency: Currency
}
