import type { Preview } from '@/lib/backup/preview'
import type { Words } from '@/lib/locales/words'
import type { Locked, Staged } from '@/lib/messages'

/** A file of this page's that the background takes when it wants it. */
export interface PageFile extends Locked {
  readonly held: string
  readonly file: Blob
}

/** A backup file that was read and can be imported. */
export interface ReadyBackup {
  /** Where it lies: with the background, or still here. */
  readonly source: (Staged & Locked) | PageFile
  /** Epoch ms at which it was exported. */
  readonly at: number
  readonly preview: Preview
}

export type OpenedBackup =
  | { readonly kind: 'ready'; readonly backup: ReadyBackup }
  /** Ask for the passphrase and open it again with it. */
  | { readonly kind: 'sealed' }
  | { readonly kind: 'failed'; readonly words: Words }
  /** By the agent. */
  | { readonly kind: 'cancelled' }
