import { type Change, changes } from '@/lib/backup/changes'
import { type Content, TABLE_NAMES, type TableName } from '@/lib/backup/content'
import { readBackup } from '@/lib/backup/format'
import { merge } from '@/lib/backup/merge'
import { textOf } from '@/lib/backup/same'
import { AskFailed } from '@/lib/messages'
import { contentOf, tableOf } from './content'
import type { Database, Undoable } from './database'
import type { Store } from './store'

/** Imports that can be undone. */
const UNDOABLE = 5

/** Merges the file in one transaction, all of it or nothing, and notes what it changed. Throws `invalid` for what is no backup. */
export async function importBackup(store: Store, text: string): Promise<{ snapshot: string }> {
  const read = await readBackup(text)
  if (read.kind !== 'read') throw new AskFailed('invalid')
  const theirs = read.backup.content
  const snapshot = store.options.newId()
  await store.write([...TABLE_NAMES, 'imports'], async writing => {
    const { database } = writing
    const mine = await contentOf(database)
    const todo = changes(mine, merge(mine, theirs))
    for (const table of TABLE_NAMES) {
      const records = todo.filter(change => change.table === table).map(change => change.after)
      await tableOf(database, table).bulkPut(records)
    }
    for (const { after } of todo) if ('updatedAt' in after) writing.seen(after.updatedAt)
    await database.imports.put({ id: snapshot, at: store.options.now(), changes: todo.map(undoable) })
    await forgetOldImports(database)
  })
  return { snapshot }
}

/**
 * Puts back what the import changed, but for records that were changed again since: those were the agent's own doing.
 * Throws `missing` when it was undone before, or too many imports ago.
 */
export function undoImport(store: Store, snapshot: string): Promise<void> {
  return store.write([...TABLE_NAMES, 'imports'], async ({ database }) => {
    const done = await database.imports.get(snapshot)
    if (done === undefined) throw new AskFailed('missing')
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

async function forgetOldImports(database: Database): Promise<void> {
  const old = await database.imports.orderBy('at').reverse().offset(UNDOABLE).primaryKeys()
  await database.imports.bulkDelete(old)
}
