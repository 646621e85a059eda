import type { Say } from '@/lib/locales/words'
import { type Slashing, type SlashKeys, slashKeys } from './slash'
import { createSlashList } from './slash-list'

export interface SlashOptions extends Omit<Slashing, 'list'> {
  /** Where the list is drawn: called before the first drawing. */
  readonly mount: () => ShadowRoot
  readonly say: Say
}

/** The search after a slash with the list it is shown in. */
export const slashPart = ({ mount, say, ...options }: SlashOptions): SlashKeys =>
  slashKeys({ ...options, list: createSlashList(mount, say, options.document) })
