import type { WordKey, Words } from '@/lib/locales/words'
import { RequestFailed } from '@/lib/messages'
import type { Notice } from './model'

/** A notice that something was done, with an undo where there is one. */
export function doneNotice(key: WordKey, args: Words['args'] = [], undo?: () => void): Notice {
  return { words: { key, args }, tone: 'done', ...(undo && { undo }) }
}

/** A notice of a failed request. Rethrows anything else: a mistake of ours. */
export function failedNotice(error: unknown): Notice {
  if (!(error instanceof RequestFailed)) throw error
  return { words: { key: `store.failed.${error.failed}` }, tone: 'wrong' }
}
