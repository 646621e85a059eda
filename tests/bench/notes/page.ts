import Dexie from 'dexie'
import { exportDB, importDB } from 'dexie-export-import'
import { merge } from '@/lib/backup/merge'
import { firstMachine, twoMachines } from './content'

async function timed<T>(work: () => Promise<T> | T): Promise<readonly [number, T]> {
  const from = performance.now()
  const answer = await work()
  return [performance.now() - from, answer]
}

/** Ms for merging what two machines hold. */
async function mergeTwo(): Promise<number> {
  const [mine, theirs] = twoMachines()
  const [ms] = await timed(() => merge(mine, theirs))
  return ms
}

/** Ms for the same notes out of and into a database by dexie-export-import. */
async function others(): Promise<{ readonly exported: number; readonly imported: number }> {
  const database = new Dexie('bench-notes')
  database.version(1).stores({ notes: 'id, about, updatedAt' })
  await database.table('notes').bulkPut([...firstMachine().notes])
  const [exported, file] = await timed(() => exportDB(database))
  await database.delete()
  const [imported, copy] = await timed(() => importDB(file))
  await copy.delete()
  return { exported, imported }
}

/** Bundled and run in a page by notes.ts. */
Object.assign(globalThis, { mergeTwo, others })
