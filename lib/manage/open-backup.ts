import { sealedIn, unseal } from '@/lib/backup/encrypt'
import { type BackupFailure, failureWords } from '@/lib/backup/failure'
import { fileText } from '@/lib/backup/file-text'
import { LARGEST } from '@/lib/backup/format'
import { type BackupPreview, RequestFailed, request, type Staged } from '@/lib/messages'
import type { OpenedBackup, PageFile } from './opened-backup'
import { sendText } from './upload'
import { type WorkWatch, watchWork } from './watch-work'

interface Opening {
  readonly passphrase?: string | undefined
  readonly watching?: WorkWatch | undefined
}

/** Has the background read and compare a backup file; a sealed one is opened here first, so that its passphrase stays in the page. */
export async function openBackup(
  file: Blob,
  { passphrase, watching = {} }: Opening = {},
): Promise<OpenedBackup> {
  if (passphrase === undefined) return preview(file, watching)
  const text = await fileText(file, LARGEST).catch(() => '')
  if (text === undefined) return failed({ kind: 'too-big' })
  const sealed = sealedIn(text, true)
  if (sealed === undefined) return preview(file, watching)
  const plain = await unseal(sealed, passphrase)
  return plain === undefined ? failed({ kind: 'wrong-passphrase' }) : preview(new Blob([plain]), watching)
}

async function preview(file: Blob, watching: WorkWatch): Promise<OpenedBackup> {
  const held: PageFile = { held: crypto.randomUUID(), file }
  try {
    const { answer } = await watchWork(channel => request('previewBackup', { held: held.held, channel }), {
      ...watching,
      file,
    })
    return opened(answer, held)
  } catch (error) {
    if (!isOutOfReach(error)) throw error
    return previewInParts(file, watching)
  }
}

/** A page in a private window of Firefox has no channel to the background: its file goes in parts. */
const isOutOfReach = (error: unknown) => error instanceof RequestFailed && error.failed === 'missing'

async function previewInParts(file: Blob, { signal, onProgress }: WorkWatch): Promise<OpenedBackup> {
  const text = await fileText(file, LARGEST).catch(() => '')
  if (text === undefined) return failed({ kind: 'too-big' })
  onProgress?.({ stage: 'reading' })
  const staged = await sendText(text, signal && { signal }).catch((error: unknown) => {
    if (signal?.aborted) return undefined
    throw error
  })
  if (!staged) return { kind: 'cancelled' }
  const read = await request('previewBackup', staged)
  if (read.kind !== 'ready') await request('unstage', { id: staged.staged })
  return opened(read, staged)
}

function opened(read: BackupPreview, source: Staged | PageFile): OpenedBackup {
  if (read.kind === 'ready') return { kind: 'ready', backup: { source, at: read.at, preview: read.preview } }
  return read.kind === 'sealed' ? read : failed(read.failure)
}

const failed = (failure: BackupFailure): OpenedBackup => ({ kind: 'failed', words: failureWords(failure) })
