import { type BackupFailure, failureWords } from '@/lib/backup/failure'
import { fileText } from '@/lib/backup/file-text'
import { LARGEST } from '@/lib/backup/format'
import { type BackupPreview, type Locked, RequestFailed, request } from '@/lib/messages'
import type { OpenedBackup, PageFile, ReadyBackup } from './opened-backup'
import { sendText } from './upload'
import { type WorkWatch, watchWork } from './watch-work'

interface Opening {
  readonly passphrase?: string | undefined
  readonly watching?: WorkWatch | undefined
}

/** Has the background read and compare a backup file; a sealed one with its passphrase. */
export async function openBackup(
  file: Blob,
  { passphrase, watching = {} }: Opening = {},
): Promise<OpenedBackup> {
  const locked: Locked = passphrase === undefined ? {} : { passphrase }
  const held: PageFile = { held: crypto.randomUUID(), file, ...locked }
  try {
    const { answer } = await watchWork(
      channel => request('previewBackup', { held: held.held, channel, ...locked }),
      { ...watching, file },
    )
    return opened(answer, held)
  } catch (error) {
    if (!isOutOfReach(error)) throw error
    return previewInParts(file, locked, watching)
  }
}

/** A page in a private window of Firefox has no channel to the background: its file goes in parts. */
const isOutOfReach = (error: unknown) => error instanceof RequestFailed && error.failed === 'missing'

async function previewInParts(
  file: Blob,
  locked: Locked,
  { signal, onProgress }: WorkWatch,
): Promise<OpenedBackup> {
  const text = await fileText(file, LARGEST).catch(() => '')
  if (text === undefined) return failed({ kind: 'too-big' })
  onProgress?.({ stage: 'reading' })
  const staged = await sendText(text, signal && { signal }).catch((error: unknown) => {
    if (signal?.aborted) return undefined
    throw error
  })
  if (!staged) return { kind: 'cancelled' }
  const source = { ...staged, ...locked }
  const read = await request('previewBackup', source)
  if (read.kind !== 'ready') await request('unstage', { id: staged.staged })
  return opened(read, source)
}

function opened(read: BackupPreview, source: ReadyBackup['source']): OpenedBackup {
  if (read.kind === 'ready') return { kind: 'ready', backup: { source, at: read.at, preview: read.preview } }
  return read.kind === 'sealed' ? read : failed(read.failure)
}

const failed = (failure: BackupFailure): OpenedBackup => ({ kind: 'failed', words: failureWords(failure) })
