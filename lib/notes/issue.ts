import type { ConsoleId } from '@/lib/trade/console'
import type { OrderId } from '@/lib/trade/order'
import type { Stamped } from '@/lib/trade/record'
import type { About } from './note'

export type IssueId = string & { readonly __brand: 'IssueId' }

/** Something that went wrong with goods, parcel or service, as the agent put it down: counted for who makes and packs. */
export interface Issue extends Stamped {
  readonly id: IssueId
  /** The buyer, else the order; the shop once the buyer was forgotten. */
  readonly about: About
  readonly console: ConsoleId
  /** A word of the shop's list: 质量. Stays as it was when the list changes. */
  readonly kind: string
  readonly product?: string
  readonly order?: OrderId
  /** In the agent's words. */
  readonly text?: string
  /** Epoch ms. */
  readonly at: number
  readonly by?: string
  /** Buyer's name or order number as shown then. */
  readonly label?: string
}

/** Longest name of a kind, in UTF-16 units. */
export const LONGEST_KIND = 40
