import type { Transaction } from 'dexie'
import { TABLE_NAMES, TABLES } from './tables'

/** One shape of the database. A shipped one is never changed or taken out: somewhere it is what is installed. */
export interface Version {
  readonly version: number
  /** Dexie's index syntax; only what changes against the version before. */
  readonly tables: Readonly<Record<string, string | null>>
  /** Throwing leaves the version before, untouched. */
  readonly upgrade?: (transaction: Transaction) => PromiseLike<void>
}

/** Tables that stay on this machine, as those that travel say it in tables.ts. */
const LOCAL: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  meta: { 1: 'id' },
  imports: { 1: 'id, at' },
  staged: { 2: 'id, at' },
  seen: { 3: 'id, at' },
  questions: { 3: 'id, at' },
}

const keysIn = (version: number) => {
  const all: [string, Readonly<Record<number, string>>][] = [
    ...TABLE_NAMES.map((name): [string, Readonly<Record<number, string>>] => [name, TABLES[name].keys]),
    ...Object.entries(LOCAL),
  ]
  return Object.fromEntries(
    all.flatMap(([name, keys]) => (keys[version] === undefined ? [] : [[name, keys[version]]])),
  )
}

/**
 * Version 1 was the first shipped; 2 brought taught consoles, team packs, pictures, sets of several shops and texts on their way; 3 what is
 * counted of the day; 4 issues, and what was seen of buyers' orders.
 */
export const VERSIONS: readonly Version[] = [1, 2, 3, 4].map(version => ({
  version,
  tables: keysIn(version),
}))
