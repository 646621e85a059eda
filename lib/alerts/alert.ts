import type { Words } from '@/lib/locales/words'
import type { ConsoleLimits, KeyPart } from '@/lib/trade/console'
import type { Conversation } from '@/lib/trade/conversation'
import type { Order, OrderId } from '@/lib/trade/order'
import type { Regions } from '@/lib/trade/regions'
import type { ShopRules } from './shop-rules'

export type AlertId =
  | 'address-to-confirm'
  | 'address-change-asked'
  | 'unpaid-before-cutoff'
  | 'buyer-waiting'
  | 'cash-on-delivery'
  | 'duplicate-order'
  | 'dispatch-deadline'
  | 'no-trace'
  | 'refund-waiting'

/** What one rule looks at: one order (or none, for rules about the chat) with what stands beside it. */
export interface Subject {
  readonly console: ConsoleLimits
  readonly conversation?: Conversation
  readonly order?: Order
  /** Every order on the page, for rules that compare. */
  readonly orders: readonly Order[]
  /** Absent until they are loaded: then nothing is said about regions. */
  readonly regions?: Regions
}

export type Evidence =
  /** The page's own words, shown in quotation marks. */
  { readonly kind: 'quote'; readonly text: string } | { readonly kind: 'words'; readonly words: Words }

export interface Alert {
  readonly id: AlertId
  /** `look` is amber, `act` is red. */
  readonly level: 'look' | 'act'
  readonly title: Words
  readonly why: readonly Evidence[]
  readonly order?: OrderId
  /** What it is about: a decision made for this key holds while the key stays the same (an address that changes changes it). */
  readonly about: string
  /** The one next step. `page`: the console has its own button for it, which the agent presses. */
  readonly step:
    | { readonly kind: 'insert'; readonly topic: PhraseTopic }
    | { readonly kind: 'page'; readonly words: Words }
  /** Offers the remark composer beside the main action. */
  readonly remark?: boolean
  /** Epoch ms when it stops being useful (the cutoff); shown as time left. */
  readonly until?: number
}

/** What an alert's phrase is for; the phrase with this topic is the one offered. */
export type PhraseTopic =
  | 'confirm-address'
  | 'ask-new-address'
  | 'nudge'
  | 'hold-on'
  | 'closing'
  | 'cash-on-delivery'
  | 'duplicate-order'
  | 'dispatch-delay'
  | 'no-trace'
  | 'refund'

/** Pure: the same subject, rules and time give the same alert. Returns undefined when there is nothing to flag. */
export interface AlertRule {
  readonly id: AlertId
  /** `order`: asked once for each order on the page. `chat`: asked once, without an order. */
  readonly scope: 'order' | 'chat'
  /** What its facts come from beside what its scope says; see `groundsOf`. */
  readonly rests?: readonly KeyPart[]
  check(subject: Subject, shop: ShopRules, now: Date): Alert | undefined
}
