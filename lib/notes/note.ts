import type { ConsoleId } from '@/lib/trade/console'
import type { Side } from '@/lib/trade/conversation'
import type { OrderId } from '@/lib/trade/order'
import type { Stamped } from '@/lib/trade/record'
import type { Repeat } from './repeat'

export type NoteId = string & { readonly __brand: 'NoteId' }

/**
 * Who or what a note is about: `buyer:<console>:<buyer key>` or `order:<console>:<order number>`.
 * Made by about.ts; the console is its family (pinduoduo), so that chat page and order page share notes.
 */
export type About = string & { readonly __brand: 'About' }

/** The message a note was made from, as it stood in the chat. */
export interface NoteSource {
  readonly text: string
  readonly side: Side
  /** Epoch ms, where the page shows it. */
  readonly at?: number
  /** The order that was shown then. */
  readonly order?: OrderId
}

/** What a note said before it was changed. */
export interface FormerText {
  readonly text: string
  /** Epoch ms when another text took its place. */
  readonly at: number
  /** Who changed it. */
  readonly by?: string
}

/** How a phone call ended. */
export const CALL_OUTCOMES = ['reached', 'noAnswer', 'busy', 'off', 'wrongNumber', 'callBack'] as const
export type CallOutcome = (typeof CALL_OUTCOMES)[number]

export interface Note extends Stamped {
  readonly id: NoteId
  readonly about: About
  readonly console: ConsoleId
  readonly text: string
  /** The agent's name from the settings, when set. */
  readonly by?: string
  /** Epoch ms when it was first written. */
  readonly at: number
  /** Stands before all others of its buyer. */
  readonly pinned?: boolean
  /** Buyer's name or order number as shown then, so that a list of notes can be read. */
  readonly label?: string
  readonly from?: NoteSource
  /** Present on what was noted of a phone call. */
  readonly call?: CallOutcome
  /** Former texts, in no order of weight: see history.ts. */
  readonly history?: readonly FormerText[]
}

/** What the agent records about a buyer beside notes. */
export interface BuyerProfile extends Stamped {
  /** The buyer's `About`. */
  readonly id: About
  readonly console: ConsoleId
  readonly label?: string
  readonly tags: readonly string[]
  /** What they like and mind, in the agent's words; see BUYER_FACTS. */
  readonly size?: string
  readonly courier?: string
  readonly habits?: string
  readonly taboo?: string
  /** As `11-28`, or with the year. */
  readonly birthday?: string
  /** Who is the same person on other consoles, as the agent says. */
  readonly linked?: readonly About[]
}

/** What can be noted of a buyer beside tags. */
export const BUYER_FACTS = ['size', 'courier', 'habits', 'taboo', 'birthday'] as const
export type BuyerFact = (typeof BUYER_FACTS)[number]

export type FollowUpId = string & { readonly __brand: 'FollowUpId' }

/** Something to come back to (待跟进): promised to a buyer, a return visit, an answer put off. */
export interface FollowUp extends Stamped {
  readonly id: FollowUpId
  readonly about: About
  readonly console: ConsoleId
  readonly text: string
  /**
   * `reply`: an answer put off, dropped once buyer or agent writes. `second`: the second text of a phrase that went out, not filled yet.
   * Absent: promised.
   */
  readonly kind?: 'reply' | 'visit' | 'second'
  /** Epoch ms. */
  readonly due: number
  /** Done, it falls due again. */
  readonly repeat?: Repeat
  /** Epoch ms when it was written down; absent on older ones. */
  readonly at?: number
  /** Who sees to it, by name; absent: whoever comes across it. */
  readonly assignee?: string
  /** Where it comes from: the buyer's own line, or the words of an alert. */
  readonly context?: string
  /** Epoch ms when it was done. */
  readonly doneAt?: number
  readonly by?: string
  readonly label?: string
}
