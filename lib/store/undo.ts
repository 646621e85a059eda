import type { Change } from '@/lib/backup/changes'
import { canonicalText } from '@/lib/backup/same'
import { type ImportSummary, RequestFailed } from '@/lib/messages'
import { tableOf } from './content'
import type { Database, ImportKind, ImportRow, Undoable } from './database'
import type { Store } from './store'
import { type AnyRecord, TABLE_NAMES, type TableName } from './tables'
import type { Writing } from './writing'

/** Imports that can be undone. */
const UNDOABLE = 5

/** Records written at once. */
const SLICE = 2000

/**
 * Writes what an import changes, and keeps what stood there before under this name; call it in a write over `imports` too.
 * @param onWritten told how many records were, slice by slice; what it throws undoes the whole write
 */
export async function writeUndoably(
  { database }: Writing,
  changes: readonly Change[],
  { snapshot, at, what }: { readonly snapshot: string; readonly at: number; readonly what: ImportKind },
  onWritten: (done: number) => void = () => undefined,
): Promise<void> {
  let done = 0
  for (const table of TABLE_NAMES) {
    const records = changes.filter(change => change.table === table).map(change => change.after)
    for (let from = 0; from < records.length; from += SLICE) {
      const slice = records.slice(from, from + SLICE)
      await tableOf(database, table).bulkPut(slice)
      done += slice.length
      onWritten(done)
    }
  }
  await database.imports.put({ id: snapshot, at, what, changes: changes.map(undoable) })
  const old = await database.imports.orderBy('at').reverse().offset(UNDOABLE).primaryKeys()
  await database.imports.bulkDelete(old)
}

/** What can be taken back, the latest first. */
export function imports(store: Store): Promise<ImportSummary[]> {
  return store.read<ImportSummary[]>([], async database =>
    (await database.imports.orderBy('at').reverse().toArray()).map(summaryOf),
  )
}

function summaryOf({ id, at, what = 'backup', changes }: ImportRow): ImportSummary {
  const counts: Partial<Record<TableName, number>> = {}
  for (const { table } of changes) counts[table] = (counts[table] ?? 0) + 1
  return { snapshot: id, at, what, counts }
}

/**
 * Puts back what an import changed, but for records that were changed again since: those were the agent's own doing.
 * Throws `missing` when it was undone before, or too many imports ago.
 */
export async function undoImport(store: Store, snapshot: string): Promise<void> {
  await store.write(
    [...TABLE_NAMES, 'imports'],
    async ({ database }) => {
      const done = await database.imports.get(snapshot)
      if (done === undefined) throw new RequestFailed('missing')
      for (const change of done.changes) await undo(database, change)
      await database.imports.delete(snapshot)
      return tablesOf(done.changes)
    },
    { changed: tables => tables },
  )
}

/** Each table once. */
export const tablesOf = (changes: readonly { readonly table: TableName }[]): TableName[] => [
  ...new Set(changes.map(({ table }) => table)),
]

const undoable = ({ table, id, before, after }: Change): Undoable => ({
  table,
  id,
  ...(before && { before }),
  mark: markOf(after),
})

/** Tells one version of a record from the next. */
function markOf(record: AnyRecord): string {
  if (!('updatedAt' in record)) return canonicalText(record)
  const { updatedAt, trail, others = {} } = record
  if (trail === undefined) return updatedAt
  // A merge can change a record under the stamp that was its newest before.
  const beside = Object.values(others).flatMap(values => values.map(({ at }) => at))
  return canonicalText([updatedAt, trail, beside])
}

async function undo(database: Database, { table, id, before, mark }: Undoable): Promise<void> {
  const records = tableOf(database, table)
  const now = await records.get(id)
  if (now === undefined || markOf(now) !== mark) return
  if (before === undefined) await records.delete(id)
  else await records.put(before)
}
