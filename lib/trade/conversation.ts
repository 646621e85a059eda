import type { Buyer } from './order'

/** The page's own id of a message, or one derived from its content and place where the page has none. */
export type MessageId = string & { readonly __brand: 'MessageId' }

export type Side = 'buyer' | 'agent' | 'robot' | 'system'

export type MessageKind = 'text' | 'image' | 'card'

export interface Message {
  readonly id: MessageId
  readonly side: Side
  readonly kind: MessageKind
  /** Plain text, newlines kept; for a card its title; empty for an image. */
  readonly text: string
  /** A picture that only says how somebody feels (表情): no answer to anything. Absent where that is not known. */
  readonly sticker?: boolean
  /** Epoch ms, only where the page gives date and time (inherited from the head of its group). */
  readonly at?: number
  /** Epoch ms at which it appeared while the page was being watched; absent for what was there before. */
  readonly seenAt?: number
}

export interface Conversation {
  readonly buyer: Buyer
  /** Oldest first, whatever the DOM order. */
  readonly messages: readonly Message[]
  /** The console's own waiting timer for this buyer, in ms, where it shows one. */
  readonly waitingMs?: number
}
