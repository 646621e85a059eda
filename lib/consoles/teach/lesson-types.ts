import type { ChatRules, ConsoleProfile, OrderRules } from '../profile'
import type { Part, Reading } from '../reading'

/** What the agent can point at. */
export type Role = (typeof ROLES)[number]

export const CHAT_ROLES = [
  'buyer-message',
  'own-message',
  'buyer-name',
  'composer',
  'buyers',
  'waiting',
] as const
export const ORDER_ROLES = [
  'order-number',
  'state',
  'amount',
  'recipient',
  'item-title',
  'placed',
  'item-spec',
  'item-quantity',
  'item-price',
  'recipient-name',
  'recipient-phone',
  'order-buyer',
  'buyer-note',
  'remark',
  'flag',
  'remark-box',
  'paid',
  'ship-by',
  'courier',
  'tracking',
] as const
export const ROLES = [...CHAT_ROLES, ...ORDER_ROLES] as const

/** Parts asked for one after the other; the rest only where the agent wants it. */
export const MAIN_ROLES: ReadonlySet<Role> = new Set([
  'buyer-message',
  'own-message',
  'buyer-name',
  'composer',
  'order-number',
  'state',
  'amount',
  'recipient',
  'item-title',
  'placed',
])

/** The part of a reading that each gives; absent for what no reading is judged by. */
export const PART_OF: Readonly<Partial<Record<Role, Part>>> = {
  'buyer-message': 'messages',
  'own-message': 'messages',
  'buyer-name': 'buyer',
  composer: 'composer',
  'order-number': 'orders',
  state: 'state',
  amount: 'amount',
  recipient: 'recipient',
  'recipient-name': 'recipient',
  'item-title': 'items',
  placed: 'times',
  'buyer-note': 'buyer-message',
  remark: 'remark',
}

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
  readonly remarkBox?: readonly string[]
  /** Parts that were read by meaning and that the agent found right. */
  readonly accepted?: readonly Part[]
  /** Parts that were shown on the page of one order: a list need not show them. */
  readonly onDetail?: readonly Part[]
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
  /** The things ordered are told by their titles: one has to be shown too. */
  | 'needs-title'
  /** Orders beside a chat are only believed once the chat itself is known: a message may look like one. */
  | 'needs-chat'
  /** Read with what was learned, the page gives something else than what was pointed at. */
  | 'disagrees'

export type LessonOutcome =
  | { readonly kind: 'open' }
  | { readonly kind: 'trouble'; readonly trouble: Trouble }
  /** `count` are read for it now, of `all` orders; `samples` are a few values. `guessed`: by meaning, nobody has said that it is right. */
  | {
      readonly kind: 'read'
      readonly count: number
      readonly all?: number
      readonly samples: readonly string[]
      /** Some of the orders on which it is not found. */
      readonly without?: readonly string[]
      readonly guessed?: true
    }
  /** It was taught before, and on this page it is not found on `lacking` of the orders (or not at all). */
  | { readonly kind: 'lost'; readonly lacking: number }

export interface TaughtLesson {
  readonly changes: ProfileChanges
  readonly profile: ConsoleProfile
  readonly outcomes: Readonly<Record<Role, LessonOutcome>>
  /** The page read with the profile. */
  readonly reading: Reading
}
