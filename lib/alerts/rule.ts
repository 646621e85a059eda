import type { WordKey, Words } from '@/lib/locales/words'
import type { ConsoleLimits, KeyPart } from '@/lib/trade/console'
import type { Conversation } from '@/lib/trade/conversation'
import type { Order, OrderId } from '@/lib/trade/order'
import type { Regions } from '@/lib/trade/regions'
import type { Params, ValuesOf } from './params/param'
import type { ShopRules } from './shop-rules'

/** What one rule looks at: one order (or none, for rules about the chat) with what stands beside it. */
export interface Subject {
  readonly console: ConsoleLimits
  readonly conversation?: Conversation
  readonly order?: Order
  /** Every order on the page, for rules that compare. */
  readonly orders: readonly Order[]
  /** Absent until they are loaded: then nothing is said about regions. */
  readonly regions?: Regions
  /** What agents decided about this order's alerts, on whatever page and machine; absent where that is not known. */
  readonly decisions?: readonly Decided[]
}

/** A decision as the rules see it; `Decision` in decision.ts is the stored one. */
export interface Decided {
  readonly alert: string
  readonly about: string
  readonly kind: 'done' | 'later' | 'never'
  /** The agent's name, when set. */
  readonly by?: string
  /** Epoch ms. */
  readonly at: number
  /** Epoch ms, with `later`. */
  readonly until?: number
}

export type Evidence =
  /** The page's own words, shown in quotation marks. */
  { readonly kind: 'quote'; readonly text: string } | { readonly kind: 'words'; readonly words: Words }

/** The one next step. `page`: the console has its own button for it, which the agent presses. */
export type Step<Topic extends string = string> =
  | { readonly kind: 'insert'; readonly topic: Topic }
  | { readonly kind: 'page'; readonly words: Words }

/** What a rule raises; `Alert` in alert.ts is the same with the names of the rules that exist. */
export interface AlertOf<Id extends string = string, Topic extends string = string> {
  readonly id: Id
  /** `look` is amber, `act` is red. */
  readonly level: 'look' | 'act'
  readonly title: Words
  readonly why: readonly Evidence[]
  readonly order?: OrderId
  /** What it is about: a decision made for this key holds while the key stays the same (an address that changes changes it). */
  readonly about: string
  readonly step: Step<Topic>
  /** Offers the remark composer beside the main action. */
  readonly remark?: boolean
  /** Offers to keep messages, orders and times as evidence. */
  readonly caseFile?: true
  /** Epoch ms when it stops being useful (the cutoff); shown as time left. */
  readonly until?: number
  /** What could be written down for later: the words promised, and when they fall due in epoch ms. */
  readonly followUp?: {
    readonly text: string
    readonly due: number
    /** Until then nothing more is asked about it. */
    readonly holds?: true
  }
}

/** Pure: the same subject, shop, parameters and time give the same alert. */
export interface AlertRule<
  P extends Params = Params,
  Id extends string = string,
  Topic extends string = string,
> {
  readonly id: Id
  /** `order`: asked once for each order on the page. `chat`: asked once, without an order. `page`: asked once about all orders. */
  readonly scope: 'order' | 'chat' | 'page'
  /** Off until the shop switches it on. */
  readonly off?: true
  /** The phrases that are suggested while the alert is open; absent where the buyer needs an answer, not another phrase. */
  readonly topic?: Topic
  /** Every topic a step of this rule may name beside `topic`. */
  readonly topics?: readonly Topic[]
  /** The rule's name in the settings. */
  readonly name: WordKey
  /** One plain sentence: why am I seeing this. */
  readonly reason: WordKey
  /** What a shop may set, with defaults and bounds. */
  readonly params: P
  /** The rule that says nothing of an order while this one does: one question at a time. */
  readonly instead?: string
  /** What its facts come from beside what its scope says; see `groundsOf`. */
  readonly rests?: readonly KeyPart[]
  /** Returns undefined when there is nothing to flag. */
  check(subject: Subject, shop: ShopRules, params: ValuesOf<P>, now: Date): AlertOf<Id, Topic> | undefined
}

/** Declares a rule, so that its id, topics and parameters are known to the type checker by their own names. */
export const defineRule = <
  const P extends Params,
  const Id extends string,
  const Topic extends string = never,
>(
  rule: AlertRule<P, Id, Topic>,
): AlertRule<P, Id, Topic> => rule
