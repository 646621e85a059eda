import type { AlertId } from '@/lib/alerts/alert'
import type { OrderState } from '@/lib/trade/order'
import type { IntentId, PhraseId } from './phrase'

/** What suggestions go by: the end of the chat and the order it is about. */
export interface Moment {
  /** The last turns, oldest first; only buyer and agent sides, robots and system left out. */
  readonly turns: readonly {
    readonly side: 'buyer' | 'agent'
    readonly text: string
  }[]
  /** State of the order on screen; absent without one. */
  readonly state?: OrderState
  readonly refunding?: boolean
  readonly alerts: readonly AlertId[]
}

/** Why a phrase fits, as a small word beside it. */
export type Reason =
  | { readonly kind: 'intent'; readonly intent: IntentId }
  | { readonly kind: 'alert'; readonly alert: AlertId }
  /** The agent picked it in moments like this one. */
  | { readonly kind: 'habit' }
  | { readonly kind: 'text' }
  | { readonly kind: 'state'; readonly state: OrderState | 'refunding' }

export interface Suggestion {
  readonly phrase: PhraseId
  /** 0–1; comparable within one call only. */
  readonly score: number
  readonly reason: Reason
}

/** Counts learned from the agent's picks; per device, merged by maximum. Plain JSON. */
export interface Learned {
  /** Picks per `<feature>\u0000<phrase>`, per device. */
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>
}

export interface Suggester {
  /** Three to five at most; an empty list is an honest "nothing fits". */
  suggest(moment: Moment, limit: number): Suggestion[]
  learn(moment: Moment, phrase: PhraseId): void
  export(): Learned
}
