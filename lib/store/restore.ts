import type { Change } from '@/lib/backup/changes'
import { mergeRecords } from '@/lib/backup/merge'
import { contentOfDump } from '@/lib/backup/salvage'
import { sameRecord } from '@/lib/backup/same'
import { RequestFailed } from '@/lib/messages'
import type { Stamped } from '@/lib/trade/record'
import { contentOf } from './content'
import { live, nextVersion } from './records'
import { snapshotTables } from './snapshots'
import type { Store } from './store'
import { type AnyRecord, lawOf, TABLE_NAMES, type TableName } from './tables'
import { tablesOf, writeUndoably } from './undo'
import type { Writing } from './writing'

/**
 * Puts back what a copy holds, with undo; what was added since stays. What differs is written anew, so that other machines take it over.
 * Throws `missing` where the copy is gone.
 */
export async function restoreSnapshot(store: Store, id: number): Promise<{ snapshot: string }> {
  const tables = await snapshotTables(store.options.name, id)
  if (tables === undefined) throw new RequestFailed('missing')
  const { content } = contentOfDump({ tables })
  const snapshot = store.options.newId()
  await store.write(
    [...TABLE_NAMES, 'imports'],
    async writing => {
      const mine = await contentOf(writing.database)
      const changes = TABLE_NAMES.flatMap(name => restored(writing, name, mine[name], content[name]))
      await writeUndoably(writing, changes, { snapshot, at: store.options.now(), what: 'snapshot' })
      return tablesOf(changes)
    },
    { changed: changed => changed },
  )
  return { snapshot }
}

type Kept = Stamped & { readonly id: string }

function restored(
  writing: Writing,
  table: TableName,
  mine: readonly AnyRecord[],
  copy: readonly AnyRecord[],
): Change[] {
  const known = new Map<string, AnyRecord>(mine.map(record => [record.id, record]))
  return copy.flatMap((record): Change[] => {
    const before = known.get(record.id)
    if (before === undefined) {
      if ('updatedAt' in record) writing.seen(record.updatedAt)
      return [{ table, id: record.id, after: record }]
    }
    const after = lawOf(table).kind === 'counters' ? mergeRecords(lawOf(table), before, record) : undefined
    if (after) return sameRecord(before, after) ? [] : [{ table, id: record.id, before, after }]
    const [was, is] = [record as Kept, before as Kept]
    if (!live(was) || sameRecord(bare(was), bare(is))) return []
    const { deletedAt: _, ...fields } = bare(was)
    return [
      { table, id: record.id, before, after: nextVersion(table, is, fields, writing.stamp()) as AnyRecord },
    ]
  })
}

/** What the agent sees of it, and whether it is deleted. */
function bare({ updatedAt: _, deletedAt, trail: __, others: ___, ...fields }: Kept) {
  return { ...fields, deletedAt: deletedAt !== undefined }
}
