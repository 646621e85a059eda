import { seal, unseal } from '@/lib/backup/encrypt'
import { type BackupFailure, failureWords } from '@/lib/backup/failure'
import { LARGEST, readBackup } from '@/lib/backup/format'
import { preview } from '@/lib/backup/preview'
import { request } from '@/lib/messages'
import type { ManageActions, OpenedBackup } from './actions'
import type { Attempt, Tell } from './attempt'
import { dated, saveFile } from './files'
import type { ManageModel } from './model'
import { fetchText, sendText } from './upload'

type BackupActions = Pick<
  ManageActions,
  'exportBackup' | 'openBackup' | 'importBackup' | 'saveRescueFile' | 'wipe'
>

const json = (text: string) => new Blob([text], { type: 'application/json' })

/** Files are read, sealed and previewed in the page; the background writes. */
export function backupActions(model: ManageModel, attempt: Attempt, tell: Tell): BackupActions {
  return {
    async exportBackup({ notes, pictures, passphrase }) {
      const saved = await attempt(async () => {
        const plain = await fetchText(await request('stageBackup', { notes, pictures }))
        const file = json(passphrase ? await seal(plain, passphrase) : plain)
        if (file.size > LARGEST) return 'too-big'
        saveFile(document, dated('backup', new Date(), 'json'), file)
        tell('manage.backup.saved')
        return 'saved'
      })
      return saved ?? 'failed'
    },
    openBackup: async (file, passphrase) => (await attempt(() => open(file, passphrase))) ?? nothing(model),
    async importBackup({ text }) {
      const done = await attempt(async () => request('importBackup', await sendText(text)))
      if (done) tell('manage.backup.imported', [], () => void attempt(() => request('undoImport', done)))
      return done !== undefined
    },
    async saveRescueFile() {
      await attempt(async () =>
        saveFile(document, dated('rescue', new Date(), 'json'), json(await request('rescueFile'))),
      )
    },
    async wipe() {
      await attempt(async () => {
        await request('wipe')
        tell('manage.settings.wiped')
      })
    },
  }
}

/** The failure was said in the notice already; the section says it beside the file too. */
function nothing(model: ManageModel): OpenedBackup {
  return { kind: 'failed', words: model.notice.value?.words ?? { key: 'store.failed.broken' } }
}

async function open(file: File, passphrase?: string): Promise<OpenedBackup> {
  if (file.size > LARGEST) return failed({ kind: 'too-big' })
  const read = await readBackup(await file.text())
  if (read.kind === 'failed') return failed(read.failure)
  if (read.kind === 'sealed') {
    if (passphrase === undefined) return { kind: 'sealed' }
    const text = await unseal(read.sealed, passphrase)
    return text === undefined ? failed({ kind: 'wrong-passphrase' }) : ready(text)
  }
  return ready(await file.text())
}

async function ready(text: string): Promise<OpenedBackup> {
  const theirs = await readBackup(text)
  if (theirs.kind !== 'read') return failed(theirs.kind === 'failed' ? theirs.failure : { kind: 'damaged' })
  const mine = await readBackup(
    await fetchText(await request('stageBackup', { notes: true, pictures: true })),
  )
  if (mine.kind !== 'read') return failed({ kind: 'damaged' })
  const { at, content } = theirs.backup
  return { kind: 'ready', backup: { text, at, preview: preview(mine.backup.content, content) } }
}

const failed = (failure: BackupFailure): OpenedBackup => ({ kind: 'failed', words: failureWords(failure) })
