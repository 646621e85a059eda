import { timeOf } from './clock'
import { tableOf } from './content'
import { shelfOf } from './rescue'
import { readSection } from './settings'
import { dropSnapshotsBefore, snapshotsOf, takeSnapshot } from './snapshots'
import type { Store } from './store'
import { TABLE_NAMES, tableRow } from './tables'

const DAY = 24 * 60 * 60 * 1000

/** How often the agent's wish to forget is carried out, in ms. */
const EVERY = DAY / 2

/**
 * Forgets what the agent wants forgotten: finished decisions, done follow-ups, and what was noted on buyers and their orders,
 * when it was last touched more than `keepDays` ago. No tombstones: what comes back from an old file is as old as it was, and
 * goes again. Open follow-ups stay, they are promises.
 */
export async function sweep(store: Store): Promise<void> {
  const now = store.options.now()
  const due = await store.read(undefined, async database => {
    const last = await database.meta.get('sweep')
    const { keepDays } = readSection('privacy', (await database.settings.get('privacy'))?.value ?? {})
    const lately = last?.id === 'sweep' && Math.abs(now - last.at) < EVERY
    return keepDays === 0 || lately ? undefined : now - keepDays * DAY
  })
  if (due === undefined) return
  const tables = TABLE_NAMES.filter(name => tableRow(name).forgettable)
  await store.write([...tables, 'imports'], async ({ database }) => {
    for (const name of tables) {
      const { forgettable = () => false } = tableRow(name)
      await tableOf(database, name)
        .filter(record => 'updatedAt' in record && timeOf(record.updatedAt) < due && forgettable(record, due))
        .delete()
    }
    // What an import changed holds copies of the same records.
    await database.imports.where('at').below(due).delete()
    await database.meta.put({ id: 'sweep', at: now })
  })
  await dropSnapshotsBefore(store.options.name, due)
}

/**
 * Deletes everything Deskside keeps on this machine; with `keepSnapshot` but for a copy of it, without which nothing is deleted. The next
 * ask starts it anew.
 */
export async function wipe(store: Store, { keepSnapshot = false } = {}): Promise<void> {
  const { name, clearLocal } = store.options
  if (keepSnapshot) await takeSnapshot(store, 'wipe')
  await store.closed(async health => {
    if (health.kind !== 'off' || health.why !== 'unavailable') {
      await drop(name)
      await drop(shelfOf(name))
      if (!keepSnapshot) await drop(snapshotsOf(name))
    }
    await clearLocal()
  })
}

const drop = (name: string) =>
  new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name)
    request.onsuccess = () => resolve()
    request.onerror = () => reject(request.error)
  })
