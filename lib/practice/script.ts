import type { AlertId } from '@/lib/alerts/alert'
import type { Side } from '@/lib/trade/conversation'
import type { BuyerId, FlagColour, OrderState, RefundState } from '@/lib/trade/order'
import type { Meaning } from './meaning'
import type { PictureName } from './picture'

/** One message of a scripted buyer: text, a picture they send, or a card with its title. */
export type Line = string | { readonly picture: PictureName } | { readonly card: string }

/** What the agent did to an order in the console, as buyers notice it. */
export type Deed = 'address-edited' | 'shipped' | 'remarked' | 'repriced' | 'reminded' | 'refunded'

/** What happens to the buyer's order once they have spoken; acts on the order the script is about (its first). */
export type Effect = 'pays' | 'places-order' | 'confirms-address' | 'withdraws-refund' | 'asks-refund'

/** What a buyer listens for: a meaning, something done to the order, or `word:` and a word to stand in the reply. */
export type Cue = Meaning | Deed | `word:${string}`

export interface Answer {
  /** Any one of these in what the agent wrote or did is enough. */
  readonly hears: readonly Cue[]
  /** One variant is picked by the seed; its lines come one after the other. */
  readonly says: readonly (readonly Line[])[]
  /** The stage to go on in; absent: stay. */
  readonly next?: string
  readonly does?: readonly Effect[]
}

/** Where a conversation stands: what the buyer listens for now. An empty list of answers: they have said all. */
export interface ScriptStage {
  /** The first answer that hears anything is taken. */
  readonly answers: readonly Answer[]
  /** Said once when a reply holds nothing they listen for. */
  readonly otherwise?: readonly Line[]
  /** Said once when nobody has answered for `PATIENCE` seconds. */
  readonly impatient?: readonly Line[]
}

/** Minutes before the start of practice. */
export type MinutesAgo = number

export interface ItemPlan {
  readonly title: string
  readonly spec: string
  /** Fen. */
  readonly price: number
  readonly quantity?: number
}

export interface OrderPlan {
  readonly state: OrderState
  readonly refund?: RefundState
  readonly items: readonly ItemPlan[]
  readonly placed: MinutesAgo
  readonly paid?: MinutesAgo
  readonly shipped?: MinutesAgo
  /** The console's promise, in hours after payment; 48 unless given. */
  readonly shipWithin?: number
  readonly recipient: { readonly name: string; readonly phone: string; readonly address: string }
  readonly marks?: readonly string[]
  readonly courier?: string
  readonly trackingNumber?: string
  readonly trace?: string
  /** When the newest line of the trace was written; absent: the console shows none. */
  readonly traced?: MinutesAgo
  readonly received?: MinutesAgo
  /** As the console writes it, and when the buyer asked. */
  readonly afterSale?: { readonly text: string; readonly asked: MinutesAgo }
  readonly buyerMessage?: string
  readonly remark?: string
  readonly flag?: FlagColour
  /** What a good agent does about it; counted on the scoreboard. */
  readonly asks?: 'address' | 'nudge' | 'reminder'
}

/** A scripted buyer. Everything they say is data; listen.ts plays it. */
export interface Script {
  readonly id: BuyerId
  readonly name: string
  readonly orders: readonly OrderPlan[]
  /** Ordered when an answer `places-order`. */
  readonly later?: OrderPlan
  /** What was said before practice began; read already. */
  readonly history?: readonly { readonly ago: MinutesAgo; readonly side: Side; readonly line: Line }[]
  /** Seconds after the start at which they write; negative: waiting already when practice begins. Absent: only answers. */
  readonly opens?: { readonly at: number; readonly lines: readonly Line[]; readonly robot?: string }
  /** What the sidebar flags with this buyer, however the conversation goes; scored. None: a quiet buyer. */
  readonly raises?: readonly AlertId[]
  /** What it flags if the conversation goes that way. */
  readonly mayRaise?: readonly AlertId[]
  /** `start` comes first. */
  readonly stages: { readonly start: ScriptStage; readonly [stage: string]: ScriptStage }
}

/** Seconds a buyer waits before asking again. */
export const PATIENCE = 50

/** Seconds after which a buyer who was answered, but not as they hoped, is gone. */
export const GONE_AFTER = 90

/** The end of a conversation. */
export const SILENT_BUYER: ScriptStage = { answers: [] }

/** A buyer's id as the practice console writes it. */
export const buyerId = (id: string) => id as BuyerId
