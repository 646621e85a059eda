import { LARGEST } from '@/lib/backup/format'
import { packed } from '@/lib/backup/gzip'
import { backupSchema } from '@/lib/backup/json-schema'
import { PERSONAL_KINDS } from '@/lib/backup/kinds'
import { type BackupChoice, type Locked, request } from '@/lib/messages'
import { forgetPractice } from '@/lib/practice/session/kept-names'
import type { ManageActions } from './actions'
import type { Attempt, Tell } from './attempt'
import { dated, saveFile } from './files'
import type { ManageHost } from './host'
import type { ManageModel } from './model'
import { openBackup } from './open-backup'
import type { OpenedBackup } from './opened-backup'
import { fetchText } from './upload'
import { type WorkWatch, watchWork } from './watch-work'

type BackupActions = Pick<
  ManageActions,
  | 'exportBackup'
  | 'openBackup'
  | 'importBackup'
  | 'saveBackupSchema'
  | 'loadCopies'
  | 'undoImport'
  | 'restoreCopy'
  | 'saveRescueFile'
  | 'wipe'
>

const json = (text: string) => new Blob([text], { type: 'application/json' })

/** The background reads, previews, writes, locks and unlocks: the page stays free. */
export function backupActions(
  model: ManageModel,
  host: Pick<ManageHost, 'practice'>,
  attempt: Attempt,
  tell: Tell,
): BackupActions {
  return {
    async exportBackup({ kinds, masked = false, gzip = false, passphrase = '' }, watching = {}) {
      const saved = await attempt(async () => {
        const notes = kinds.some(kind => PERSONAL_KINDS.includes(kind))
        const locked = passphrase && { passphrase }
        const file = await backupFile({ notes, kinds, masked, ...locked }, gzip, watching)
        if (file === undefined || file.size > LARGEST) return 'too-big'
        saveFile(document, dated('backup', new Date(), gzip ? 'json.gz' : 'json'), file)
        tell('manage.backup.saved')
        return 'saved'
      })
      return saved ?? 'failed'
    },
    async openBackup(file, how) {
      return (await attempt(() => openBackup(file, how))) ?? nothing(model, how?.watching?.signal)
    },
    async importBackup({ source }, watching = {}) {
      const done = await attempt(async () => {
        if (!('held' in source)) return request('importBackup', source)
        const { file, ...held } = source
        const { answer } = await watchWork(channel => request('importBackup', { ...held, channel }), {
          ...watching,
          file,
        })
        return answer
      })
      if (!done) return false
      const undo = () => attempt(() => request('undoImport', done))
      // Cancelled when it was written already, which is all or nothing: nothing then.
      if (watching.signal?.aborted) await undo()
      else tell('manage.backup.imported', [], () => void undo())
      return !watching.signal?.aborted
    },
    saveBackupSchema() {
      saveFile(document, 'deskside-backup.schema.json', json(JSON.stringify(backupSchema(), null, 2)))
      tell('manage.backup.schemaSaved')
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
        forgetPractice(host.practice)
        tell('manage.settings.wiped')
      })
    },
  }
}

/** The failure was said in the notice already; the section says it beside the file too, unless the agent ended it. */
function nothing(model: ManageModel, signal: AbortSignal | undefined): OpenedBackup {
  if (signal?.aborted) return { kind: 'cancelled' }
  return { kind: 'failed', words: model.notice.value?.words ?? { key: 'store.failed.broken' } }
}

/** The backup as the background made it; `undefined` where it is more than can be imported again. */
async function backupFile(
  choice: BackupChoice & Locked,
  gzip: boolean,
  watching: WorkWatch,
): Promise<Blob | undefined> {
  const { answer: bytes, file } = await watchWork(
    channel => request('giveBackup', { ...choice, channel, gzip }),
    { ...watching, wants: true },
  )
  if (bytes > LARGEST) return undefined
  if (file) return file
  // A page in a private window of Firefox has no channel to the background: the file comes in parts.
  const whole = json(await fetchText(await request('stageBackup', choice)))
  return gzip ? packed(whole) : whole
}
