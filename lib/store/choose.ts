import { chosen } from '@/lib/backup/merge/write'
import { RequestFailed } from '@/lib/messages'
import { historyWith } from '@/lib/notes/history'
import type { Note } from '@/lib/notes/note'
import type { Stamp, Stamped } from '@/lib/trade/record'
import { timeOf } from './clock'
import { tableOf } from './content'
import { bare, nextVersion } from './records'
import type { Store } from './store'
import { type AnyRecord, lawOf, type TableName } from './tables'

/** Of values that stand side by side, keeps the one with this stamp, or the one that shows. Throws `missing` where there is none. */
export async function chooseText(
  store: Store,
  { table, id, field, at }: { table: TableName; id: string; field: string; at?: Stamp | undefined },
): Promise<void> {
  await store.write([table], async writing => {
    const law = lawOf(table)
    const records = tableOf(writing.database, table)
    const before = await records.get(id)
    if (law.kind !== 'fields' || before === undefined) throw new RequestFailed('missing')
    const after = chosen(law, before as Stamped & { id: string }, field, at, writing.stamp())
    if (after === undefined) throw new RequestFailed('missing')
    const kept = table === 'notes' ? withDiscarded(before as Note, after as Note, writing.stamp()) : after
    await records.put(kept as AnyRecord)
  })
}

/** A note's texts that were not chosen are part of what it said before. */
function withDiscarded(before: Note, after: Note, stamp: Stamp): Note {
  const beside = (before.others?.['text'] ?? []).map(({ value }) => String(value ?? ''))
  const discarded = [before.text, ...beside].filter(text => text !== after.text)
  const history = historyWith(after.history, discarded, { at: timeOf(stamp) })
  return nextVersion('notes', after, { ...bare(after), history }, stamp)
}
