import type { DayEvent, OpenQuestion } from '@/lib/day/event'
import type { DayPlace, DayRow } from '@/lib/day/row'
import type { Note } from '@/lib/notes/note'
import type { PhraseId } from '@/lib/phrases/library/phrase'
import type { SetId } from '@/lib/phrases/library/sets'
import type { BackupFailure } from '../backup/failure'
import type { Preview } from '../backup/preview'
import type { PlannedPhrase } from '../phrases/exchange/plan'
import type { TableName } from '../store/tables'
import type { Kind } from '../store/tables/table'
import type { Counting } from '../trade/console'

export type { Kind }

/** A text that was laid down in so many parts. */
export interface Staged {
  readonly staged: string
  readonly parts: number
}

/** A file that the page keeps and hands over on the channel beside the request once it is wanted; `held` names it each time. */
export interface HeldFile {
  readonly held: string
  readonly channel: string
}

/** A file that is locked, or to be. The passphrase is kept nowhere. */
export interface Locked {
  readonly passphrase?: string
}

/** Phrases of a foreign file, as planned; staged it travels as JSON. */
export interface PhraseImport {
  readonly phrases: readonly PlannedPhrase[]
  readonly remove: readonly PhraseId[]
  /** The shop whose groups they go to. Without one, groups of no shop. */
  readonly set?: SetId
}

/** What goes into a backup. */
export interface BackupChoice {
  /** Without it nothing about buyers goes in: notes, tags, follow-ups, decisions. */
  readonly notes: boolean
  readonly pictures?: boolean
  /** Only these kinds, where they are given. */
  readonly kinds?: readonly Kind[]
  /** Phone numbers, addresses and names of buyers are left out of what goes in. */
  readonly masked?: boolean
}

/** A file that was laid down, read once; `sealed`: it needs its passphrase first. */
export type BackupPreview =
  | { readonly kind: 'ready'; readonly at: number; readonly preview: Preview }
  | { readonly kind: 'sealed' }
  | { readonly kind: 'failed'; readonly failure: BackupFailure }

/** Something that was taken in as a whole and can be taken back. */
export interface ImportSummary {
  readonly snapshot: string
  /** Epoch ms. */
  readonly at: number
  readonly what: 'backup' | 'phrases' | 'pack' | 'learned' | 'snapshot'
  /** Records it changed, by table. */
  readonly counts: { readonly [N in TableName]?: number }
}

/** Some of the notes that were found, and how many there are. */
export interface NotesPage {
  readonly notes: readonly Note[]
  readonly total: number
}

/** A copy of everything that this machine made by itself. */
export interface SnapshotSummary {
  readonly id: number
  /** Epoch ms. */
  readonly at: number
  readonly why: 'daily' | 'import' | 'upgrade' | 'wipe'
  readonly counts: { readonly [N in TableName]?: number }
}

/** What a sidebar saw and did since it told last. */
export interface DayReport {
  readonly place: Omit<DayPlace, 'day' | 'device'>
  /** The console's own way of counting. */
  readonly counting?: Counting
  readonly events: readonly DayEvent[]
  readonly questions: readonly OpenQuestion[]
}

/** From the first to the last of these days, as `2026-11-28`. */
export interface DaysAsk {
  readonly from: string
  readonly to: string
}

/** What was counted, here and on machines whose files were imported. */
export interface DaysKept {
  readonly rows: readonly DayRow[]
  /** Of this machine, of today and yesterday. */
  readonly questions: readonly OpenQuestion[]
  /** This machine; empty without a database. */
  readonly device: string
}
