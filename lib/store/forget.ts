import { timeOf } from './clock'
import { live } from './records'
import { shelfOf } from './rescue'
import { readSection } from './settings'
import type { Store } from './store'

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
  await store.write(['notes', 'buyers', 'followUps', 'decisions', 'imports'], async ({ database }) => {
    const old = (record: { readonly updatedAt: Parameters<typeof timeOf>[0] }) =>
      timeOf(record.updatedAt) < due
    await database.notes.filter(old).delete()
    await database.buyers.filter(old).delete()
    await database.followUps.filter(f => old(f) && (f.doneAt !== undefined || !live(f))).delete()
    await database.decisions
      .filter(d => old(d) && (d.kind !== 'later' || !live(d) || (d.until ?? 0) < due))
      .delete()
    // What an import changed holds copies of the same records.
    await database.imports.where('at').below(due).delete()
    await database.meta.put({ id: 'sweep', at: now })
  })
}

/** Deletes everything Deskside keeps on this machine. The next ask starts it anew. */
export function wipe(store: Store): Promise<void> {
  const { name, clearLocal } = store.options
  return store.closed(async health => {
    if (health.kind !== 'off' || health.why !== 'unavailable') {
      await drop(name)
      await drop(shelfOf(name))
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
