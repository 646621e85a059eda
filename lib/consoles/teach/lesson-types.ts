import type { ChatRules, ConsoleProfile, OrderRules } from '../profile'
import type { Reading } from '../reading'

/** What the agent can point at. */
export type Role = (typeof ROLES)[number]

const CHAT_ROLES = ['buyer-message', 'own-message', 'buyer-name', 'composer'] as const
export const ORDER_ROLES = ['order-number', 'state', 'amount', 'recipient', 'buyer-note', 'remark'] as const
export const ROLES = [...CHAT_ROLES, ...ORDER_ROLES] as const

/** Roles of which a page shows one at a time. */
export const SINGLE: ReadonlySet<Role> = new Set(['buyer-name', 'composer'])

/** An element the agent pointed at. `not`: it was taken for that role and is none. */
export interface Example {
  readonly role: Role
  readonly element: Element
  readonly not?: true
}

/** What pointing changes in a profile; everything else stays as it is. */
export interface ProfileChanges {
  readonly chat?: Partial<ChatRules>
  readonly orders?: Partial<OrderRules>
  readonly words?: NonNullable<ConsoleProfile['words']>
}

/** Why a role could not be learned from its examples. */
export type Trouble =
  /** Buyer's and own messages are told by their difference: one of the other side is needed. */
  | 'other-side'
  /** One example lies in another, or both are the same message. */
  | 'nested'
  /** Nothing that will last tells these elements from the rest. */
  | 'no-sign'
  /** No difference between the two sides that will last. */
  | 'no-difference'
  | 'not-editable'
  /** No digits or letters that could be an order number. */
  | 'no-number'
  /** An order number has to be shown first: it says which order the value belongs to. */
  | 'needs-number'
  /** Orders beside a chat are only believed once the chat itself is known: a message may look like one. */
  | 'needs-chat'
  /** Read with what was learned, the page gives something else than what was pointed at. */
  | 'disagrees'

export type LessonOutcome =
  | { readonly kind: 'open' }
  | { readonly kind: 'trouble'; readonly trouble: Trouble }
  /** `count` elements are read for it now; `samples` are the first few values. */
  | { readonly kind: 'read'; readonly count: number; readonly samples: readonly string[] }

export interface TaughtLesson {
  readonly changes: ProfileChanges
  readonly profile: ConsoleProfile
  readonly outcomes: Readonly<Record<Role, LessonOutcome>>
  /** The page read with the profile. */
  readonly reading: Reading
}
