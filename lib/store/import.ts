import { changes } from '@/lib/backup/changes'
import { TABLE_NAMES } from '@/lib/backup/content'
import { readBackup } from '@/lib/backup/format'
import { merge } from '@/lib/backup/merge'
import { RequestFailed } from '@/lib/messages'
import { contentOf } from './content'
import type { Store } from './store'
import { writeUndoably } from './undo'

/** Merges the file in one transaction, all of it or nothing, and notes what it changed. Throws `invalid` for what is no backup. */
export async function importBackup(store: Store, text: string): Promise<{ snapshot: string }> {
  const read = await readBackup(text)
  if (read.kind !== 'read') throw new RequestFailed('invalid')
  const theirs = read.backup.content
  const snapshot = store.options.newId()
  await store.write([...TABLE_NAMES, 'imports'], async writing => {
    const mine = await contentOf(writing.database)
    const todo = changes(mine, merge(mine, theirs))
    for (const { after } of todo) if ('updatedAt' in after) writing.seen(after.updatedAt)
    await writeUndoably(writing, todo, snapshot, store.options.now())
  })
  return { snapshot }
}
