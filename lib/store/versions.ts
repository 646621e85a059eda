import type { Transaction } from 'dexie'

/** One shape of the database. A shipped one is never changed or taken out: somewhere it is what is installed. */
export interface Version {
  readonly version: number
  /** Dexie's index syntax; only what changes against the version before. */
  readonly tables: Readonly<Record<string, string | null>>
  /** Throwing leaves the version before, untouched. */
  readonly upgrade?: (transaction: Transaction) => PromiseLike<void>
}

export const VERSIONS: readonly Version[] = [
  {
    version: 1,
    tables: {
      phrases: 'id',
      groups: 'id',
      pins: 'id',
      notes: 'id, about, updatedAt',
      buyers: 'id, updatedAt',
      followUps: 'id, about, due',
      decisions: 'id, [console+about], updatedAt',
      settings: 'id',
      usage: 'id',
      learned: 'id',
      meta: 'id',
      imports: 'id, at',
    },
  },
  // Consoles the agent taught; team packs and what is hidden of them; pictures of phrases; sets of several shops; texts on their way.
  {
    version: 2,
    tables: { profiles: 'id', packs: 'id', hides: 'id', pictures: 'id', sets: 'id', staged: 'id, at' },
  },
]
