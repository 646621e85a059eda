import type { Table } from 'dexie'
import { RequestFailed } from '@/lib/messages'
import type { Stamped } from '@/lib/trade/record'
import type { Writing } from './writing'

type Kept = Stamped & { readonly id: string }

/** `Omit` that keeps unions and brands apart. */
export type Unstamped<T> = Omit<T, keyof Stamped>

export const live = (record: Stamped) => record.deletedAt === undefined

/** Writes the record as its newest version, alive again if it was deleted. */
export async function put<T extends Kept>(
  writing: Writing,
  table: Table<T, string>,
  record: Unstamped<T>,
): Promise<T> {
  const stamped = { ...record, updatedAt: writing.stamp() } as T
  await table.put(stamped)
  return stamped
}

/** The same for many at once: one write to the disk instead of one each. */
export async function putAll<T extends Kept>(
  writing: Writing,
  table: Table<T, string>,
  records: readonly Unstamped<T>[],
): Promise<void> {
  await table.bulkPut(records.map(record => ({ ...record, updatedAt: writing.stamp() }) as T))
}

/** Leaves a tombstone with the content in it, so that the deletion travels and can be undone. What is not there is skipped. */
export async function bury<T extends Kept>(
  writing: Writing,
  table: Table<T, string>,
  ids: readonly string[],
): Promise<void> {
  const found = (await table.bulkGet([...ids])).filter(record => record !== undefined)
  await table.bulkPut(
    found.filter(live).map(record => {
      const stamp = writing.stamp()
      return { ...record, updatedAt: stamp, deletedAt: stamp }
    }),
  )
}

/** Brings buried records back. Throws `missing` when none of them is there any more. */
export async function unbury<T extends Kept>(
  writing: Writing,
  table: Table<T, string>,
  ids: readonly string[],
): Promise<void> {
  const found = (await table.bulkGet([...ids])).filter(record => record !== undefined)
  if (found.length === 0 && ids.length > 0) throw new RequestFailed('missing')
  const buried = found.filter(record => !live(record))
  await putAll(
    writing,
    table,
    buried.map(({ updatedAt: _, deletedAt: __, ...record }) => record as unknown as Unstamped<T>),
  )
}
