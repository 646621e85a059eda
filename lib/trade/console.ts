import type { FlagColour } from './order'

export type ConsoleId = string & { readonly __brand: 'ConsoleId' }

/** Which rounds a console counts, and up to how long. */
export interface Counting {
  /** Minutes after midnight between which a round must begin to be counted. */
  readonly from: number
  readonly to: number
  /** A longer response counts as this many ms in the average. */
  readonly cap?: number
}

/** What the rest of Deskside needs to know about a console; a console profile holds it, next to how to read the page. */
export interface ConsoleLimits {
  readonly id: ConsoleId
  readonly name: { readonly zh: string; readonly en: string }
  /** Marks for a waiting buyer, in ms since the first unanswered message: amber, red, and the console's own limit. */
  readonly waiting: {
    readonly look: number
    readonly act: number
    readonly limit: number
  }
  /** How the console itself counts response times, where that is known; otherwise round the clock, each as long as it was. */
  readonly counting?: Counting
  /** Longest message the composer takes, in UTF-16 units; absent where unknown. */
  readonly maxLength?: number
  /** Whether an unpaid order may be nudged in chat. `except` lists order marks for which it may not (店铺待支付). */
  readonly nudge: {
    readonly chat: boolean
    readonly except: readonly string[]
  }
  /** Remark flags the console offers, in its own order; empty where nothing is known. */
  readonly flags: readonly FlagColour[]
}

/** Parts of a console's page without which alerts could be wrong. */
export type KeyPart = 'buyer' | 'messages' | 'orders' | 'state'
