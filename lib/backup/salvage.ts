import * as v from 'valibot'
import { type RecordOf, TABLE_NAMES, type TableName, tableRow } from '@/lib/store/tables'
import { type Content, NO_CONTENT } from './content'
import { merge } from './merge'

const dumpSchema = v.object({ tables: v.record(v.string(), v.array(v.unknown())) })

export interface Dump {
  readonly tables: Readonly<Record<string, readonly unknown[]>>
}

const rescueSchema = v.object({
  kind: v.literal('deskside-rescue'),
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  current: v.optional(dumpSchema),
  before: v.array(dumpSchema),
})

export interface Salvaged {
  /** Epoch ms at which the rescue file was made. */
  readonly at: number
  readonly content: Content
  /** Records that make no sense to this version, and stay in the file. */
  readonly skipped: number
}

/** Everything a rescue file holds, of what is there now and what was before upgrades; `undefined` for another file. */
export function salvage(file: unknown): Salvaged | undefined {
  const rescue = v.safeParse(rescueSchema, file)
  if (!rescue.success) return undefined
  const { at, current, before } = rescue.output
  const dumps = [...before, ...(current ? [current] : [])].map(contentOfDump)
  return {
    at,
    content: dumps.reduce((whole, { content }) => merge(whole, content), NO_CONTENT),
    skipped: dumps.reduce((sum, { skipped }) => sum + skipped, 0),
  }
}

/** What of a dump makes sense to this version. */
export function contentOfDump({ tables }: Dump): { content: Content; skipped: number } {
  let skipped = 0
  const rows = (table: TableName): RecordOf<TableName>[] => {
    const { schema } = tableRow(table)
    const read = (tables[table] ?? []).map(row => v.safeParse(schema, row))
    skipped += read.filter(({ success }) => !success).length
    return read.flatMap(row => (row.success ? [row.output] : []))
  }
  const content = Object.fromEntries(TABLE_NAMES.map(table => [table, rows(table)]))
  return { content: { ...NO_CONTENT, ...content }, skipped }
}
