import { type IDBPDatabase, openDB } from 'idb'

/** Where the content is put before an upgrade; a database of its own, so that no upgrade can reach it. */
export const shelfOf = (name: string) => `${name}-before-upgrade`

interface Dump {
  /** The browser's own version number of the database. */
  readonly version: number
  readonly tables: Readonly<Record<string, readonly unknown[]>>
}

export interface KeptDump extends Dump {
  /** Epoch ms. */
  readonly at: number
}

/** The database's version as the browser counts it; absent where there is none yet. */
export async function installedVersion(name: string): Promise<number | undefined> {
  const all = await indexedDB.databases()
  return all.find(database => database.name === name)?.version
}

/** Copies everything, whatever its shape, to where the upgrade cannot touch it. Rejects when there is no room. */
export async function keepBeforeUpgrade(name: string, now: number): Promise<void> {
  const dump = await dumpOf(name)
  const shelf = await openDB(shelfOf(name), 1, {
    upgrade: database => void database.createObjectStore('dumps', { keyPath: 'version' }),
  })
  try {
    await shelf.put('dumps', { ...dump, at: now })
  } finally {
    shelf.close()
  }
}

/**
 * Everything as JSON, read without knowing what it should look like: what is there now, and what was before each upgrade.
 * Tables are lists of records, as they are stored.
 */
export async function rescueFile(name: string, now: number): Promise<string> {
  const before = await keptBefore(name)
  const current = (await installedVersion(name)) === undefined ? undefined : await dumpOf(name)
  return JSON.stringify({ kind: 'deskside-rescue', at: now, current, before })
}

/** What stood there before each upgrade. */
export async function keptBefore(name: string): Promise<KeptDump[]> {
  if ((await installedVersion(shelfOf(name))) === undefined) return []
  const shelf = await openDB(shelfOf(name))
  try {
    return await shelf.getAll('dumps')
  } finally {
    shelf.close()
  }
}

async function dumpOf(name: string): Promise<Dump> {
  // Without a version: opens what is there and upgrades nothing.
  const database = await openDB(name)
  try {
    return { version: database.version, tables: await tablesOf(database) }
  } finally {
    database.close()
  }
}

async function tablesOf(database: IDBPDatabase): Promise<Record<string, unknown[]>> {
  const names = [...database.objectStoreNames]
  if (names.length === 0) return {}
  const transaction = database.transaction(names)
  const rows = await Promise.all(
    names.map(async name => [name, await transaction.objectStore(name).getAll()] as const),
  )
  return Object.fromEntries(rows)
}
