import Dexie, { type Table } from 'dexie'
import type { Decision } from '@/lib/alerts/decision'
import type { Change } from '@/lib/backup/changes'
import type { LearnedPhrase, SavedProfile, SavedSection } from '@/lib/backup/content'
import type { BuyerProfile, FollowUp, Note } from '@/lib/notes/note'
import type { Group, Phrase, Pin, Usage } from '@/lib/phrases/library/phrase'
import type { Picture } from '@/lib/phrases/library/picture'
import type { PhraseSet } from '@/lib/phrases/library/sets'
import type { Hide, Pack } from '@/lib/phrases/library/team'
import type { Stamp } from '@/lib/trade/record'
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

/** What an import changed, kept to undo it. Stays on this machine. */
export interface ImportRow {
  readonly id: string
  /** Epoch ms. */
  readonly at: number
  readonly changes: readonly Undoable[]
}

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

/** The database in the extension's own origin. Every table but `meta`, `imports` and `staged` travels in the backup. */
export class Database extends Dexie {
  constructor(name: string, versions: readonly Version[]) {
    // Strict: what was acknowledged survives the machine losing power, not only the browser being closed.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' })
    for (const { version, tables, upgrade } of versions) {
      const declared = this.version(version).stores(tables)
      if (upgrade) declared.upgrade(upgrade)
    }
  }

  get phrases(): Table<Phrase, string> {
    return this.table('phrases')
  }
  get groups(): Table<Group, string> {
    return this.table('groups')
  }
  get pins(): Table<Pin, string> {
    return this.table('pins')
  }
  get notes(): Table<Note, string> {
    return this.table('notes')
  }
  get buyers(): Table<BuyerProfile, string> {
    return this.table('buyers')
  }
  get followUps(): Table<FollowUp, string> {
    return this.table('followUps')
  }
  get decisions(): Table<Decision, string> {
    return this.table('decisions')
  }
  get settings(): Table<SavedSection, string> {
    return this.table('settings')
  }
  get usage(): Table<Usage, string> {
    return this.table('usage')
  }
  get learned(): Table<LearnedPhrase, string> {
    return this.table('learned')
  }
  get packs(): Table<Pack, string> {
    return this.table('packs')
  }
  get hides(): Table<Hide, string> {
    return this.table('hides')
  }
  get pictures(): Table<Picture, string> {
    return this.table('pictures')
  }
  get sets(): Table<PhraseSet, string> {
    return this.table('sets')
  }
  get profiles(): Table<SavedProfile, string> {
    return this.table('profiles')
  }
  get meta(): Table<ClockRow | SweepRow, string> {
    return this.table('meta')
  }
  get staged(): Table<StagedRow, string> {
    return this.table('staged')
  }
  get imports(): Table<ImportRow, string> {
    return this.table('imports')
  }
}
