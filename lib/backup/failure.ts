import type { Words } from '@/lib/locales/words'
import type { TableName } from '@/lib/store/tables'

/** Why a backup file cannot be imported; nothing of it was. */
export type BackupFailure =
  | { readonly kind: 'too-big' }
  | { readonly kind: 'not-ours' }
  /** The file ends in the middle. */
  | { readonly kind: 'cut-off' }
  | { readonly kind: 'newer'; readonly version: number }
  /** Counts or checksum do not fit what is in it. */
  | { readonly kind: 'damaged' }
  /** `row` counts from 1 within the table. */
  | { readonly kind: 'invalid'; readonly table: TableName; readonly row: number; readonly field?: string }
  | { readonly kind: 'wrong-passphrase' }

const KEYS = {
  'too-big': 'backup.failed.tooBig',
  'not-ours': 'backup.failed.notOurs',
  'cut-off': 'backup.failed.cutOff',
  newer: 'backup.failed.newer',
  damaged: 'backup.failed.damaged',
  'wrong-passphrase': 'backup.failed.wrongPassphrase',
} as const

export function failureWords(failure: BackupFailure): Words {
  if (failure.kind === 'invalid') {
    return { key: `backup.invalid.${failure.table}`, args: [failure.row, failure.field ?? '?'] }
  }
  return { key: KEYS[failure.kind], ...(failure.kind === 'newer' && { args: [failure.version] }) }
}
