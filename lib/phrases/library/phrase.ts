import type { PhraseTopic } from '@/lib/alerts/alert'
import type { OrderState } from '@/lib/trade/order'
import type { Stamped } from '@/lib/trade/record'
import type { PictureId } from './picture'
import type { SetId } from './sets'

export type PhraseId = string & { readonly __brand: 'PhraseId' }
export type PackId = string & { readonly __brand: 'PackId' }
export type GroupId = string & { readonly __brand: 'GroupId' }

/** A reusable reply. */
export interface Phrase extends Stamped {
  readonly id: PhraseId
  /** Shortcut code (编码); not necessarily unique. */
  readonly code?: string
  readonly title: string
  /** May hold `{变量}`; see fill.ts. */
  readonly text: string
  /** Absent: ungrouped. */
  readonly group?: GroupId
  /** Order states it suits; empty or absent: any, or no order at all. */
  readonly states?: readonly (OrderState | 'refunding')[]
  /** Buyer intents it answers, where the agent or the pack set them: empty, it answers none; absent, it is matched by its own text. */
  readonly intents?: readonly IntentId[]
  /** The alert step it serves. */
  readonly topic?: PhraseTopic
  /** The agent's own order inside its group. */
  readonly order?: number
  /** Sent along with it, in this order. */
  readonly pictures?: readonly PictureId[]
  /** First and last day on which it may be said, as `2026-11-28` in the shop's calendar; absent: no bound. */
  readonly from?: string
  readonly until?: string
  /** What is said next, so many seconds after it went out: 给您申请一下, then the answer. */
  readonly next?: { readonly text: string; readonly seconds: number }
  /** The team pack it came with: shown and used like the agent's own, but not changed. */
  readonly pack?: PackId
}

/** What a phrase is for. */
export type PhraseUse = Pick<Phrase, 'states' | 'intents' | 'topic'>

/** Codes of the built-in intents lexicon (intents.ts). */
export type IntentId = string & { readonly __brand: 'IntentId' }

export interface Group extends Stamped {
  readonly id: GroupId
  readonly name: string
  /** Second level: the group it stands in. Two levels at most. */
  readonly parent?: GroupId
  readonly order?: number
  /** The shop's set it belongs to, on the first level; absent: everybody's. See set-part.ts. */
  readonly set?: SetId
  /** The team pack it came with. */
  readonly pack?: PackId
}

/** A favourite: reached with Alt+1…9 in this order. */
export interface Pin extends Stamped {
  readonly id: PhraseId
  readonly order: number
}

/** How often one device used one phrase. Merged by maximum per device, so importing twice counts once. */
export interface Usage {
  /** `<phrase>/<device>` */
  readonly id: string
  readonly phrase: PhraseId
  readonly device: string
  readonly count: number
  /** Epoch ms of the last use. */
  readonly last: number
  /** Uses by month of the shop's calendar, as `2026-11`; absent on rows of before months were counted. */
  readonly months?: Readonly<Record<string, number>>
}
