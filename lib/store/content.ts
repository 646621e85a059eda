import type { Table } from 'dexie'
import { type Content, NO_CONTENT } from '@/lib/backup/content'
import type { Database } from './database'
import { type AnyRecord, TABLE_NAMES, type TableName } from './tables'

export const tableOf = (database: Database, name: TableName): Table<AnyRecord, string> => database.table(name)

/** The tables this database has: one that could not be upgraded lacks the newer ones. */
export const tablesIn = (database: Database): TableName[] => {
  const names = new Set(database.tables.map(({ name }) => name))
  return TABLE_NAMES.filter(name => names.has(name))
}

/** Everything that travels, or these tables of it, as of one moment when called inside a transaction over all of it. */
export async function contentOf(
  database: Database,
  tables: readonly TableName[] = TABLE_NAMES,
): Promise<Content> {
  const wanted = tablesIn(database).filter(name => tables.includes(name))
  const rows = wanted.map(async name => [name, await recordsOf(database, name)] as const)
  return { ...NO_CONTENT, ...Object.fromEntries(await Promise.all(rows)) }
}

/** Records of one read. More than about 128 kB at once comes at a third of the speed (Chromium 156): notes are some 200 B. */
const SLICE = 500

/** Gives a table's records slice by slice, by id; the next is read while one is used. Inside a transaction. */
export async function eachSlice(
  database: Database,
  name: TableName,
  use: (records: readonly AnyRecord[]) => Promise<void>,
  size = SLICE,
): Promise<void> {
  const table = tableOf(database, name)
  const after = (id: string | undefined) =>
    (id === undefined ? table.orderBy(':id') : table.where(':id').above(id)).limit(size).toArray()
  let slice = await after(undefined)
  while (slice.length === size) [slice] = await Promise.all([after(slice.at(-1)?.id), use(slice)])
  await use(slice)
}

/** All records of a table, by id. Inside a transaction. */
async function recordsOf(database: Database, name: TableName): Promise<AnyRecord[]> {
  const all: AnyRecord[] = []
  await eachSlice(database, name, async records => {
    for (const record of records) all.push(record)
  })
  return all
}
