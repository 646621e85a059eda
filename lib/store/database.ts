import Dexie, { type Table } from 'dexie'
import type { Change } from '@/lib/backup/changes'
import type { OpenQuestion } from '@/lib/day/event'
import type { Stamp } from '@/lib/trade/record'
import type { RecordOf, TableName } from './tables'
import type { Version } from './versions'

/** This machine's name in stamps and counters, and the last stamp it gave or saw. */
export interface ClockRow {
  readonly id: 'clock'
  readonly device: string
  readonly last?: Stamp
}

/** When this machine last forgot what is older than the agent wants kept, in epoch ms. */
export interface SweepRow {
  readonly id: 'sweep'
  readonly at: number
}

/** Makes this machine's hashes of what was counted another machine's riddle. */
export interface SaltRow {
  readonly id: 'salt'
  readonly salt: string
}

/** Something that was counted, as a hash: told again, it is not counted again. */
export interface SeenRow {
  readonly id: string
  /** Epoch ms. */
  readonly at: number
  /** The row it was counted in. */
  readonly row: string
}

/** A question nothing in the library answered. Stays on this machine, for a day or two. */
export interface QuestionRow extends OpenQuestion {
  readonly id: string
}

/** What an import changed, kept to undo it. Stays on this machine. */
export interface ImportRow {
  readonly id: string
  /** Epoch ms. */
  readonly at: number
  /** Absent on rows of before imports were listed. */
  readonly what?: ImportKind
  readonly changes: readonly Undoable[]
}

/** What can be taken back as a whole. */
export type ImportKind = 'backup' | 'phrases' | 'pack' | 'learned' | 'snapshot'

/** One record an import wrote: what stood there before, and how to tell whether it was changed again since. */
export interface Undoable extends Omit<Change, 'after'> {
  readonly mark: string
}

/** A part of a text on its way between a page and the background. */
export interface StagedRow {
  /** `<text>/<part>` */
  readonly id: string
  /** Epoch ms. */
  readonly at: number
  readonly text: string
}

/** Tables that stay on this machine, beside `meta`. */
export const LOCAL_TABLES = ['imports', 'staged', 'seen', 'questions'] as const
export type LocalTable = (typeof LOCAL_TABLES)[number]

interface LocalTables {
  readonly meta: Table<ClockRow | SweepRow | SaltRow, string>
  readonly seen: Table<SeenRow, string>
  readonly questions: Table<QuestionRow, string>
  readonly staged: Table<StagedRow, string>
  readonly imports: Table<ImportRow, string>
}

/** The database in the extension's own origin. */
export type Database = Dexie & { readonly [N in TableName]: Table<RecordOf<N>, string> } & LocalTables

/** The database with every version it ever had, so that the oldest can be brought up; nothing is opened yet. */
export function databaseOf(name: string, versions: readonly Version[]): Database {
  // Strict: what was acknowledged survives the machine losing power, not only the browser being closed.
  const database = new Dexie(name, { chromeTransactionDurability: 'strict', cache: 'disabled' })
  for (const { version, tables, upgrade } of versions) {
    const declared = database.version(version).stores(tables)
    if (upgrade) declared.upgrade(upgrade)
  }
  // Dexie makes one property a table.
  return database as Database
}
