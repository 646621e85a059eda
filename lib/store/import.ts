import { changes } from '@/lib/backup/changes'
import type { Content } from '@/lib/backup/content'
import { readBackup } from '@/lib/backup/format'
import { withoutKnownMasked } from '@/lib/backup/mask'
import { merge } from '@/lib/backup/merge'
import { RequestFailed } from '@/lib/messages'
import { UNWATCHED, type Work } from '@/lib/messages/work'
import { contentOf } from './content'
import type { Store } from './store'
import { TABLE_NAMES } from './tables'
import { tablesOf, writeUndoably } from './undo'

/** Merges the file, see `importContent`. Throws `invalid` for what is no backup. */
export async function importBackup(store: Store, text: string): Promise<{ snapshot: string }> {
  const read = await readBackup(text)
  if (read.kind !== 'read') throw new RequestFailed('invalid')
  return importContent(store, read.backup.content)
}

/** Merges in one transaction, all of it or nothing, and notes what it changed. Cancelled, it is nothing. */
export async function importContent(
  store: Store,
  theirs: Content,
  work: Work = UNWATCHED,
): Promise<{ snapshot: string }> {
  const snapshot = store.options.newId()
  work.tell({ stage: 'comparing' })
  await work.pause()
  await store.write(
    [...TABLE_NAMES, 'imports'],
    async writing => {
      const mine = await contentOf(writing.database)
      const todo = changes(mine, merge(mine, withoutKnownMasked(mine, theirs)))
      for (const { after } of todo) if ('updatedAt' in after) writing.seen(after.updatedAt)
      const how = { snapshot, at: store.options.now(), what: 'backup' } as const
      await writeUndoably(writing, todo, how, done => work.tell({ stage: 'writing', done, of: todo.length }))
      return tablesOf(todo)
    },
    { changed: tables => tables },
  )
  return { snapshot }
}
