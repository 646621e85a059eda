import type { AlertId, PhraseTopic } from '@/lib/alerts/alert'
import type { OrderState } from '@/lib/trade/order'
import type { Letters } from '../library/letters'

/** What suggestions go by: the end of the chat and the order it is about. */
export interface SuggestContext {
  /** The last turns, oldest first; only buyer and agent sides, robots and system left out. */
  readonly turns: readonly {
    readonly side: 'buyer' | 'agent'
    readonly text: string
  }[]
  /** State of the order on screen; absent without one. */
  readonly state?: OrderState
  readonly refunding?: boolean
  /** The shop's name, by which texts may vary. */
  readonly shop?: string
  readonly alerts: readonly AlertId[]
  /** Titles of what was ordered: words of theirs name the article, not the question. */
  readonly goods?: readonly string[]
  /** The buyer sent a picture within these turns. */
  readonly pictured?: boolean
  /** Variables that have a value now; absent: not known, and any phrase may be offered. */
  readonly known?: readonly string[]
  /** The day in the shop's calendar, as `2026-11-28`; absent: phrases with days of their own are offered on any. */
  readonly today?: string
  /** What the buyer writes in: where the library has phrases in it, those in other letters are not offered. Absent: any. */
  readonly letters?: Letters
  /** What the console forbids to say about this order, as a nudge where only its own button may remind. */
  readonly forbidden?: readonly PhraseTopic[]
}
