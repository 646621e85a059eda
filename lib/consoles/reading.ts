import type { Conversation } from '@/lib/trade/conversation'
import type { Order, OrderId } from '@/lib/trade/order'

/** Those a reading is judged by, in the order they are told. */
export const PARTS = [
  'buyer',
  'messages',
  'composer',
  'orders',
  'state',
  'amount',
  'items',
  'recipient',
  'times',
] as const
/** Those and what many orders go without. */
export const ALL_PARTS = [...PARTS, 'buyer-message', 'remark'] as const

/** A part of a console page that Deskside tries to read. */
export type Part = (typeof ALL_PARTS)[number]

/** What the page says about whose console it is: the shop's name, with whatever stands around it. */
export interface ShopSeen {
  readonly text: string
  /** From the page's title, which says other things in between. */
  readonly loose?: true
}

/**
 * What a page holds too much of to be looked at whole: messages before the newest thousand, orders behind the first thousand, text that is
 * very long or stands in very many elements.
 */
export const LEFT = ['older-messages', 'orders', 'text'] as const
export type Left = (typeof LEFT)[number]

/** What was read from the page now. */
export type Reading =
  /** This page is not part of the console. */
  | { readonly kind: 'elsewhere' }
  /** It is, but nothing useful could be read. */
  | { readonly kind: 'unreadable'; readonly missing: readonly Part[] }
  | {
      readonly kind: 'open'
      readonly conversation?: Conversation
      readonly orders: readonly Order[]
      /** The order the page shows as current; absent when several are open and the page does not say which. */
      readonly currentOrder?: OrderId
      readonly missing: readonly Part[]
      /** Absent where the console does not name the shop, or not where anybody knows. */
      readonly shop?: ShopSeen
      /** The page is between two chats: header and messages (or orders) are of different buyers, and what does not fit is held back. */
      readonly switching?: true
      /** Several chats stand side by side in frames of the page, and which is meant cannot be told: none is taken. */
      readonly several?: true
      /** Some of the page was not looked at. */
      readonly left?: readonly Left[]
    }
