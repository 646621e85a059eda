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
  | 'other'

/** The words one language's consoles use. */
export interface PageWords {
  readonly labels: Readonly<Partial<Record<LabelName, readonly string[]>>>
  /** Short marks put on an order. */
  readonly marks: readonly string[]
  /** The mark or payment that means cash on delivery. */
  readonly cashOnDelivery: readonly string[]
  /** Words of links and buttons, which stand beside values without being part of them. */
  readonly actions: readonly string[]
  /** Headings of parts of a page that are not about the order: goods to recommend, logs, other addresses. */
  readonly elsewhere: readonly string[]
  /** Said instead of orders when there are none. */
  readonly empty: readonly string[]
  /** Said instead of a value that is not there. */
  readonly none: readonly string[]
  /** Courier names. */
  readonly couriers: readonly string[]
  /** First entry of a row of tabs or filters. */
  readonly all: readonly string[]
}
