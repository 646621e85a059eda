import type { Reached } from '@/lib/backup/check-content'
import { unseal } from '@/lib/backup/encrypt'
import { fileText } from '@/lib/backup/file-text'
import { type Backup, type BackupRead, LARGEST, readBackup } from '@/lib/backup/format'
import { withoutKnownMasked } from '@/lib/backup/mask'
import { preview } from '@/lib/backup/preview'
import { type BackupPreview, type HeldFile, type Locked, RequestFailed, type Staged } from '@/lib/messages'
import { UNWATCHED, type Work } from '@/lib/messages/work'
import { contentOf, tablesIn } from './content'
import { starterContent } from './export'
import { importContent } from './import'
import type { Store } from './store'
import { stagedText, unstage } from './uploads'

/** Ms for which a file that was read waits for the agent's decision; later it is read again from where it is. */
const WAITS = 10 * 60_000

export type BackupSource = (Staged | HeldFile) & Locked

export interface BackupImport {
  preview(ask: BackupSource, work?: Work): Promise<BackupPreview>
  /** Throws `invalid` for what is no backup, `missing` where it is no longer there, `cancelled` where the work was. */
  run(ask: BackupSource, work?: Work): Promise<{ snapshot: string }>
}

/** Reads a file that was laid down, or is held by a page, once: for its preview and its import. */
export function createBackupImport(store: Store): BackupImport {
  let last: { readonly name: string; readonly at: number; readonly backup: Backup } | undefined

  const textOf = async (ask: BackupSource, work: Work): Promise<string | undefined> =>
    'staged' in ask
      ? stagedText(store, ask)
      : // What cannot be unpacked is no backup.
        fileText(await work.file(), LARGEST).catch(() => '')

  const read = async (ask: BackupSource, work: Work): Promise<BackupRead> => {
    const { now } = store.options
    const name = 'staged' in ask ? ask.staged : ask.held
    if (last?.name === name && Math.abs(now() - last.at) < WAITS) return { kind: 'read', backup: last.backup }
    last = undefined
    work.tell({ stage: 'reading' })
    const text = await textOf(ask, work)
    if (text === undefined) return { kind: 'failed', failure: { kind: 'too-big' } }
    await work.pause()
    const checking: Reached = (done, of) => {
      work.tell({ stage: 'checking', done, of })
      return work.pause()
    }
    let file = await readBackup(text, checking)
    if (file.kind === 'sealed' && ask.passphrase !== undefined) {
      work.tell({ stage: 'unsealing' })
      await work.pause()
      const plain = await unseal(file.sealed, ask.passphrase)
      await work.pause()
      if (plain === undefined) return { kind: 'failed', failure: { kind: 'wrong-passphrase' } }
      file = await readBackup(plain, checking)
    }
    if (file.kind === 'read') last = { name, at: now(), backup: file.backup }
    return file
  }

  return {
    async preview(ask, work = UNWATCHED) {
      const file = await read(ask, work)
      if (file.kind === 'failed') return { kind: 'failed', failure: file.failure }
      if (file.kind === 'sealed') return { kind: 'sealed' }
      work.tell({ stage: 'comparing' })
      const mine = await store.read(starterContent(store), database =>
        database.transaction('r', tablesIn(database), () => contentOf(database)),
      )
      await work.pause()
      const { at, content } = file.backup
      const compared = preview(mine, withoutKnownMasked(mine, content))
      await work.pause()
      return { kind: 'ready', at, preview: compared }
    },
    async run(ask, work = UNWATCHED) {
      const file = await read(ask, work)
      if (file.kind !== 'read') throw new RequestFailed('invalid')
      const done = await importContent(store, file.backup.content, work)
      last = undefined
      if ('staged' in ask) await unstage(store, ask.staged)
      return done
    },
  }
}
