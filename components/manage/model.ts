import { type Signal, signal } from '@preact/signals'
import type { Words } from '@/lib/locales/words'
import type { Library, ManageSection, StoreHealth } from '@/lib/messages'
import type { FollowUp, Note } from '@/lib/notes/note'
import type { Phrase, PhraseId } from '@/lib/phrases/phrase'
import type { Pinyin } from '@/lib/phrases/pinyin'
import type { Pack } from '@/lib/phrases/team'
import { DEFAULT_SETTINGS, type Settings } from '@/lib/settings'
import type { ConsoleFacts, ConsoleId } from '@/lib/trade/console'

/** A sentence at the foot of the page, with a way back where there is one. */
export interface Notice {
  readonly words: Words
  readonly tone: 'done' | 'wrong'
  readonly undo?: () => void
}

/** What the page tells of a console profile. */
export interface ConsoleSummary {
  readonly facts: ConsoleFacts
  readonly sites: readonly string[]
  /** The date it was checked on the live page, or what it is based on. */
  readonly verified: string
}

/** A console the agent taught, as the page shows and edits it. */
export interface TaughtSummary {
  readonly id: string
  /** Absent for a repair of a built-in console. */
  readonly name?: string
  /** The built-in console that is repaired. */
  readonly over?: ConsoleId
  readonly sites: readonly string[]
  readonly verified: string
  /** The browser lets the sidebar run there; always so for a built-in console. */
  readonly allowed: boolean
  /** The whole of it as text, to be edited. */
  readonly text: string
}

export interface ManageModel {
  readonly section: Signal<ManageSection>
  /** Which phrase is open in the editor; `new` for one not saved yet. */
  readonly selected: Signal<PhraseId | 'new' | undefined>
  /** Absent until the background answered. */
  readonly library: Signal<Library | undefined>
  /** Packs, one's own too, and team phrases out of sight. */
  readonly team: Signal<{ readonly packs: readonly Pack[]; readonly hidden: readonly Phrase[] }>
  /** Writes under way that the page already shows: what is read meanwhile may be older than they are. */
  readonly saving: Signal<number>
  readonly notes: Signal<readonly Note[] | undefined>
  readonly followUps: Signal<readonly FollowUp[] | undefined>
  readonly settings: Signal<Settings>
  readonly health: Signal<StoreHealth>
  readonly pinyin: Signal<Pinyin | undefined>
  readonly notice: Signal<Notice | undefined>
  /** Epoch ms, moved on every minute. */
  readonly now: Signal<number>
  readonly consoles: readonly ConsoleSummary[]
  readonly taught: Signal<readonly TaughtSummary[]>
}

export function createManageModel(now: number, consoles: readonly ConsoleSummary[]): ManageModel {
  return {
    section: signal<ManageSection>('phrases'),
    selected: signal(undefined),
    library: signal(undefined),
    team: signal<ManageModel['team']['value']>({ packs: [], hidden: [] }),
    saving: signal(0),
    notes: signal(undefined),
    followUps: signal(undefined),
    settings: signal(DEFAULT_SETTINGS),
    health: signal<StoreHealth>({ kind: 'ok' }),
    pinyin: signal(undefined),
    notice: signal(undefined),
    now: signal(now),
    consoles,
    taught: signal<readonly TaughtSummary[]>([]),
  }
}
