import { changedTables, type Revision } from '@/lib/messages/revision'
import type { TableName } from '@/lib/store/tables'
import { revisionItem } from './storage-items'

/** Tells which tables were written, each time some were. */
export function followTables(run: (tables: readonly TableName[]) => void, signal?: AbortSignal): void {
  let last: Revision | undefined
  const known = revisionItem.get().then(
    now => {
      last ??= now
    },
    () => undefined,
  )
  revisionItem.watch(async now => {
    await known
    const tables = changedTables(last, now)
    last = now
    run(tables)
  }, signal)
}
