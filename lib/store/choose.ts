import { chosen } from '@/lib/backup/merge/write'
import { RequestFailed } from '@/lib/messages'
import type { Stamp, Stamped } from '@/lib/trade/record'
import { tableOf } from './content'
import type { Store } from './store'
import { type AnyRecord, lawOf, type TableName } from './tables'

/** Of values that stand side by side, keeps the one with this stamp. Throws `missing` where there is none. */
export async function chooseText(
  store: Store,
  { table, id, field, at }: { table: TableName; id: string; field: string; at: Stamp },
): Promise<void> {
  await store.write([table], async writing => {
    const law = lawOf(table)
    const records = tableOf(writing.database, table)
    const before = await records.get(id)
    if (law.kind !== 'fields' || before === undefined) throw new RequestFailed('missing')
    const after = chosen(law, before as Stamped & { id: string }, field, at, writing.stamp())
    if (after === undefined) throw new RequestFailed('missing')
    await records.put(after as AnyRecord)
  })
}
