import { seal, sealedIn, unseal } from '@/lib/backup/encrypt'
import { type BackupFailure, failureWords } from '@/lib/backup/failure'
import { fileText } from '@/lib/backup/file-text'
import { LARGEST } from '@/lib/backup/format'
import { pack } from '@/lib/backup/gzip'
import { PERSONAL_KINDS } from '@/lib/backup/kinds'
import { request } from '@/lib/messages'
import type { ManageActions, OpenedBackup } from './actions'
import type { Attempt, Tell } from './attempt'
import { dated, saveFile } from './files'
import type { ManageModel } from './model'
import { fetchText, sendText } from './upload'

type BackupActions = Pick<
  ManageActions,
  | 'exportBackup'
  | 'openBackup'
  | 'importBackup'
  | 'loadCopies'
  | 'undoImport'
  | 'restoreCopy'
  | 'saveRescueFile'
  | 'wipe'
>

const json = (text: string) => new Blob([text], { type: 'application/json' })

/** Files are sealed in the page; the background reads, previews and writes. */
export function backupActions(model: ManageModel, attempt: Attempt, tell: Tell): BackupActions {
  return {
    async exportBackup({ kinds, masked = false, gzip = false, passphrase = '' }) {
      const saved = await attempt(async () => {
        const choice = { notes: kinds.some(kind => PERSONAL_KINDS.includes(kind)), kinds, masked }
        const plain = await fetchText(await request('stageBackup', choice))
        const text = passphrase ? await seal(plain, passphrase) : plain
        if (new Blob([text]).size > LARGEST) return 'too-big'
        if (gzip) {
          const file = new Blob([await pack(text)], { type: 'application/gzip' })
          saveFile(document, dated('backup', new Date(), 'json.gz'), file)
        } else saveFile(document, dated('backup', new Date(), 'json'), json(text))
        tell('manage.backup.saved')
        return 'saved'
      })
      return saved ?? 'failed'
    },
    openBackup: async (file, passphrase) => (await attempt(() => open(file, passphrase))) ?? nothing(model),
    async importBackup({ staged }) {
      const done = await attempt(() => request('importBackup', staged))
      if (done) tell('manage.backup.imported', [], () => void attempt(() => request('undoImport', done)))
      return done !== undefined
    },
    async loadCopies() {
      await attempt(async () => {
        const [imports, snapshots] = await Promise.all([request('imports'), request('snapshots')])
        model.copies.value = { imports, snapshots }
      })
    },
    async undoImport(snapshot) {
      await attempt(async () => {
        await request('undoImport', { snapshot })
        tell('manage.copies.undone')
      })
    },
    async restoreCopy(id) {
      await attempt(async () => {
        const { snapshot } = await request('restoreSnapshot', { id })
        tell('manage.copies.restored', [], () => void attempt(() => request('undoImport', { snapshot })))
      })
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
  const text = await fileText(file, LARGEST).catch(() => '')
  if (text === undefined) return failed({ kind: 'too-big' })
  const sealed = sealedIn(text, passphrase !== undefined)
  if (sealed === undefined) return previewed(text)
  if (passphrase === undefined) return { kind: 'sealed' }
  const plain = await unseal(sealed, passphrase)
  return plain === undefined ? failed({ kind: 'wrong-passphrase' }) : previewed(plain)
}

/** The background reads the file, once, for the preview and the import. */
async function previewed(text: string): Promise<OpenedBackup> {
  const staged = await sendText(text)
  const read = await request('previewBackup', staged)
  if (read.kind === 'ready') return { kind: 'ready', backup: { staged, at: read.at, preview: read.preview } }
  await request('unstage', { id: staged.staged })
  return read.kind === 'sealed' ? read : failed(read.failure)
}

const failed = (failure: BackupFailure): OpenedBackup => ({ kind: 'failed', words: failureWords(failure) })
