import * as v from 'valibot'
import { type AnyRecord, TABLE_NAMES, TABLES, type TableName, tableRow } from '@/lib/store/tables'
import type { Content } from './content'
import type { BackupFailure } from './failure'

/** Told how many of the records were gone through; resolves when it may go on. */
export type Reached = (done: number, of: number) => Promise<void>

/** Records between two pauses: some ms of checking. */
const SLICE = 1000

/** What a file calls its content, checked record by record; what is wrong with the first that is wrong. */
export async function checkContent(content: unknown, reached: Reached): Promise<Content | BackupFailure> {
  if (typeof content !== 'object' || content === null) return { kind: 'damaged' }
  const lists = new Map<TableName, readonly unknown[]>()
  for (const name of TABLE_NAMES) {
    // Tables of later formats may be absent: the file was written before them.
    const list: unknown = Reflect.get(content, name) ?? (TABLES[name].format > 1 ? [] : undefined)
    if (!Array.isArray(list)) return { kind: 'damaged' }
    lists.set(name, list)
  }
  const of = [...lists.values()].reduce((sum, { length }) => sum + length, 0)
  const checked = new Map<TableName, readonly AnyRecord[]>()
  let done = 0
  for (const [name, list] of lists) {
    const { schema } = tableRow(name)
    const records: AnyRecord[] = []
    for (const [row, record] of list.entries()) {
      const read = v.safeParse(schema, record, { abortEarly: true })
      if (!read.success) return faultOf(name, row, read.issues[0].path?.[0]?.key)
      records.push(read.output)
      done++
      if (done % SLICE === 0) await reached(done, of)
    }
    checked.set(name, records)
  }
  return Object.fromEntries(checked) as unknown as Content
}

const faultOf = (table: TableName, row: number, field: unknown): BackupFailure => ({
  kind: 'invalid',
  table,
  row: row + 1,
  ...(typeof field === 'string' && { field }),
})
