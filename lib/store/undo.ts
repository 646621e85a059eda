import type { Change } from '@/lib/backup/changes'
import { type Content, TABLE_NAMES, type TableName } from '@/lib/backup/content'
import { textOf } from '@/lib/backup/same'
import { RequestFailed } from '@/lib/messages'
import { tableOf } from './content'
import type { Database, Undoable } from './database'
import type { Store } from './store'
import type { Writing } from './writing'

/** Imports that can be undone. */
const UNDOABLE = 5

/** Writes what an import changes, and keeps what stood there before under this name; call it in a write over `imports` too. */
export async function writeUndoably(
  { database }: Writing,
  changes: readonly Change[],
  snapshot: string,
  now: number,
): Promise<void> {
  for (const table of TABLE_NAMES) {
    const records = changes.filter(change => change.table === table).map(change => change.after)
    if (records.length > 0) await tableOf(database, table).bulkPut(records)
  }
  await database.imports.put({ id: snapshot, at: now, changes: changes.map(undoable) })
  const old = await database.imports.orderBy('at').reverse().offset(UNDOABLE).primaryKeys()
  await database.imports.bulkDelete(old)
}

/**
 * Puts back what an import changed, but for records that were changed again since: those were the agent's own doing.
 * Throws `missing` when it was undone before, or too many imports ago.
 */
export function undoImport(store: Store, snapshot: string): Promise<void> {
  return store.write([...TABLE_NAMES, 'imports'], async ({ database }) => {
    const done = await database.imports.get(snapshot)
    if (done === undefined) throw new RequestFailed('missing')
    for (const change of done.changes) await undo(database, change)
    await database.imports.delete(snapshot)
  })
}

const undoable = ({ table, id, before, after }: Change): Undoable => ({
  table,
  id,
  ...(before && { before }),
  mark: markOf(after),
})

/** Tells one version of a record from the next. */
const markOf = (record: Content[TableName][number]) =>
  'updatedAt' in record ? record.updatedAt : textOf(record)

async function undo(database: Database, { table, id, before, mark }: Undoable): Promise<void> {
  const records = tableOf(database, table)
  const now = await records.get(id)
  if (now === undefined || markOf(now) !== mark) return
  if (before === undefined) await records.delete(id)
  else await records.put(before)
}
