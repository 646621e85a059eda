import { type AnyRecord, TABLE_NAMES, type TableName } from '@/lib/store/tables'
import type { Content } from './content'
import { sameRecord } from './same'

/** One record that an import writes. */
export interface Change<T extends AnyRecord = AnyRecord> {
  readonly table: TableName
  readonly id: string
  /** Absent where the record is new. */
  readonly before?: T
  readonly after: T
}

/** What turns `mine` into `merged`. */
export function changes(mine: Content, merged: Content): Change[] {
  return TABLE_NAMES.flatMap(table => {
    const before = new Map<string, AnyRecord>(mine[table].map(record => [record.id, record]))
    return merged[table].flatMap((after): Change[] => {
      const known = before.get(after.id)
      if (known === undefined) return [{ table, id: after.id, after }]
      return sameRecord(known, after) ? [] : [{ table, id: after.id, before: known, after }]
    })
  })
}
