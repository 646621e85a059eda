import { timeOf } from './clock'
import { tableOf } from './content'
import { shelfOf } from './rescue'
import { readSection } from './settings'
import { dropSnapshotsBefore, snapshotsOf, takeSnapshot } from './snapshots'
import type { Store } from './store'
import { type AnyRecord, TABLE_NAMES, type TableName, tableRow } from './tables'

const DAY = 24 * 60 * 60 * 1000

/** How often the agent's wish to forget is carried out, in ms. */
const EVERY = DAY / 2

/** Ms for which it is known what was counted: by then nothing of it is told again. */
const SEEN = 40 * DAY
/** Ms for which questions stay that nothing answered: to be looked at in the evening, or the next day. */
const QUESTIONS = 2 * DAY

/**
 * Forgets what the agent wants forgotten, each kind of record after its own number of days: finished decisions and done follow-ups, what
 * was noted on buyers, what was counted. No tombstones: what comes back from an old file is as old as it was, and goes again. Open
 * follow-ups stay, they are promises.
 */
export async function sweep(store: Store): Promise<void> {
  const now = store.options.now()
  const privacy = await store.read(undefined, async database => {
    const last = await database.meta.get('sweep')
    const lately = last?.id === 'sweep' && Math.abs(now - last.at) < EVERY
    return lately ? undefined : readSection('privacy', (await database.settings.get('privacy'))?.value ?? {})
  })
  if (privacy === undefined) return
  const due = (name: TableName): number | undefined => {
    const { keep } = tableRow(name)
    return keep && privacy[keep] > 0 ? now - privacy[keep] * DAY : undefined
  }
  const tables = TABLE_NAMES.filter(name => due(name) !== undefined)
  await store.write(
    [...tables, 'imports', 'seen', 'questions'],
    async ({ database }) => {
      const gone: TableName[] = []
      for (const name of tables) {
        const before = due(name) ?? 0
        const { forgettable = () => true } = tableRow(name)
        const count = await tableOf(database, name)
          .filter(record => touchedAt(record) < before && forgettable(record, before))
          .delete()
        if (count > 0) gone.push(name)
      }
      // What an import changed holds copies of the same records.
      await database.imports
        .where('at')
        .below(strictest(tables.map(due)))
        .delete()
      await database.seen
        .where('at')
        .below(now - SEEN)
        .delete()
      await database.questions
        .where('at')
        .below(now - QUESTIONS)
        .delete()
      await database.meta.put({ id: 'sweep', at: now })
      return gone
    },
    { changed: names => names },
  )
  await dropSnapshotsBefore(store.options.name, strictest(tables.map(due)))
}

/** The latest of the moments before which something goes. */
const strictest = (dues: readonly (number | undefined)[]) => Math.max(0, ...dues.map(due => due ?? 0))

/** Epoch ms of a record's last change; of one that says none, now and ever. */
function touchedAt(record: AnyRecord): number {
  if ('updatedAt' in record) return timeOf(record.updatedAt)
  if ('orders' in record) return record.last
  return 'day' in record ? Date.parse(`${record.day}T23:59:59Z`) : Number.POSITIVE_INFINITY
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
