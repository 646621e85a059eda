import type { Backup, BackupRead } from '@/lib/backup/format'
import { readBackup } from '@/lib/backup/format'
import { withoutKnownMasked } from '@/lib/backup/mask'
import { preview } from '@/lib/backup/preview'
import { type BackupPreview, RequestFailed, type Staged } from '@/lib/messages'
import { contentOf, tablesIn } from './content'
import { starterContent } from './export'
import { importContent } from './import'
import type { Store } from './store'
import { stagedText, unstage } from './uploads'

/** Ms for which a file that was read waits for the agent's decision; later it is read again from where it was laid down. */
const WAITS = 10 * 60_000

export interface BackupImport {
  preview(ask: Staged): Promise<BackupPreview>
  /** Throws `invalid` for what is no backup, `missing` where it is no longer laid down. */
  run(ask: Staged): Promise<{ snapshot: string }>
}

/** Reads a file that was laid down once, for its preview and its import. */
export function createBackupImport(store: Store): BackupImport {
  let last: { readonly staged: string; readonly at: number; readonly backup: Backup } | undefined

  const read = async (ask: Staged): Promise<BackupRead> => {
    const { now } = store.options
    if (last?.staged === ask.staged && Math.abs(now() - last.at) < WAITS)
      return { kind: 'read', backup: last.backup }
    last = undefined
    const file = await readBackup(await stagedText(store, ask))
    if (file.kind === 'read') last = { staged: ask.staged, at: now(), backup: file.backup }
    return file
  }

  return {
    async preview(ask) {
      const file = await read(ask)
      if (file.kind === 'failed') return { kind: 'failed', failure: file.failure }
      if (file.kind === 'sealed') return { kind: 'sealed' }
      const mine = await store.read(starterContent(store), database =>
        database.transaction('r', tablesIn(database), () => contentOf(database)),
      )
      const { at, content } = file.backup
      return { kind: 'ready', at, preview: preview(mine, withoutKnownMasked(mine, content)) }
    },
    async run(ask) {
      const file = await read(ask)
      if (file.kind !== 'read') throw new RequestFailed('invalid')
      const done = await importContent(store, file.backup.content)
      last = undefined
      await unstage(store, ask.staged)
      return done
    },
  }
}
