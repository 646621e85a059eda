import { type Revision, revisionOf } from '@/lib/messages/revision'
import type { TableName } from './tables'

/** Numbers kept elsewhere, one a table, that go up with each call, also when calls overlap. */
export function createRevision(
  read: () => Promise<unknown>,
  write: (revision: Revision) => Promise<void>,
): (tables: readonly TableName[]) => Promise<void> {
  let last: Promise<void> = Promise.resolve()
  return tables => {
    last = last
      .catch(() => undefined)
      .then(async () => {
        const known = revisionOf(await read())
        const next = tables.map(name => [name, (known[name] ?? 0) + 1])
        await write({ ...known, ...Object.fromEntries(next) })
      })
    return last
  }
}
