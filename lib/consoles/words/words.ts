import type { ProfileWords } from '../profile'

/** What a label announces. `other`: something Deskside does not read, but which ends what stood before it. */
export type LabelName =
  | 'number'
  | 'state'
  | 'amount-paid'
  | 'amount-received'
  | 'amount-due'
  | 'amount-total'
  | 'placed'
  | 'paid'
  | 'shipBy'
  | 'shipped'
  | 'received'
  | 'closes'
  /** When receipt is confirmed for the buyer. */
  | 'confirms'
  | 'recipient'
  | 'name'
  | 'phone'
  | 'address'
  | 'buyerMessage'
  | 'remark'
  | 'courier'
  | 'tracking'
  | 'trace'
  | 'buyer'
  | 'payment'
  | 'item'
  | 'spec'
  | 'quantity'
  | 'price'
  | 'code'
  /** What somebody noted of the order, not said for whom. */
  | 'note'
  /** Whoever sends the parcel: what follows is about them. */
  | 'sender'
  | 'afterSale'
  | 'asked'
  | 'refundAmount'
  /** When the console decides about a refund or return by itself. */
  | 'ends'
  | 'other'

/** The words one language's consoles use: a profile's words, all of them. */
export type PageWords = Required<Omit<ProfileWords, 'labels' | 'glued'>> & {
  readonly labels: Partial<Record<LabelName, string[]>>
  readonly glued?: string[]
}
