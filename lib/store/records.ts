import type { Table } from 'dexie'
import { buried, written } from '@/lib/backup/merge/write'
import { RequestFailed } from '@/lib/messages'
import type { Stamp, Stamped } from '@/lib/trade/record'
import { lawOf, type TableName } from './tables'
import type { Writing } from './writing'

type Kept = Stamped & { readonly id: string }

/** `Omit` that keeps unions and brands apart. */
export type Unstamped<T> = Omit<T, keyof Stamped>

/** No tombstone. */
export const live = (record: Stamped) => record.deletedAt === undefined

/** A record's next version, alive, as its table's law keeps it; `before` may be a tombstone. */
export function nextVersion<T extends Kept>(
  table: TableName,
  before: T | undefined,
  record: Unstamped<T>,
  stamp: Stamp,
): T {
  const law = lawOf(table)
  if (law.kind === 'fields') return written(law, before, record as Omit<T, keyof Stamped>, stamp)
  return { ...record, updatedAt: stamp } as T
}

/** A tombstone with the content in it, so that the deletion travels and can be undone. */
export function tombstone<T extends Kept>(table: TableName, before: T, stamp: Stamp): T {
  const law = lawOf(table)
  return law.kind === 'fields'
    ? buried(law, before, stamp)
    : { ...before, updatedAt: stamp, deletedAt: stamp }
}

/** The record without what a write gives it. */
export function bare<T extends Kept>(record: T): Unstamped<T> {
  const { updatedAt: _, deletedAt: __, trail: ___, others: ____, ...rest } = record
  return rest
}

/** Dexie's tables of records are named as the list of tables has them. */
const nameOf = <T>(table: Table<T, string>) => table.name as TableName

/** The record as it leaves the background: what merging alone needs stays. */
export function shown<T extends Kept>(record: T): T {
  const { trail: _, ...rest } = record
  return rest as T
}

/** Writes the record as its newest version, alive again if it was deleted. */
export async function put<T extends Kept>(
  writing: Writing,
  table: Table<T, string>,
  record: Unstamped<T>,
): Promise<T> {
  const { id } = record as unknown as Kept
  const next = nextVersion(nameOf(table), await table.get(id), record, writing.stamp())
  await table.put(next)
  return shown(next)
}

/** The same for many at once: one write to the disk instead of one each. */
export async function putAll<T extends Kept>(
  writing: Writing,
  table: Table<T, string>,
  records: readonly Unstamped<T>[],
): Promise<void> {
  const known = await table.bulkGet(records.map(record => (record as unknown as Kept).id))
  await table.bulkPut(
    records.map((record, i) => nextVersion(nameOf(table), known[i], record, writing.stamp())),
  )
}

/** Leaves tombstones. What is not there is skipped. */
export async function bury<T extends Kept>(
  writing: Writing,
  table: Table<T, string>,
  ids: readonly string[],
): Promise<void> {
  const found = (await table.bulkGet([...ids])).filter(record => record !== undefined)
  await table.bulkPut(found.filter(live).map(record => tombstone(nameOf(table), record, writing.stamp())))
}

/** Brings buried records back. Throws `missing` when none of them is there any more. */
export async function unbury<T extends Kept>(
  writing: Writing,
  table: Table<T, string>,
  ids: readonly string[],
): Promise<void> {
  const found = (await table.bulkGet([...ids])).filter(record => record !== undefined)
  if (found.length === 0 && ids.length > 0) throw new RequestFailed('missing')
  await table.bulkPut(
    found
      .filter(record => !live(record))
      .map(record => nextVersion(nameOf(table), record, bare(record), writing.stamp())),
  )
}
