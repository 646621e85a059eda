import type { WordKey, Words } from '@/lib/locales/words'
import { RequestFailed } from '@/lib/messages'
import type { Notice } from './model'

/** Says that something was done, with a way back where there is one. */
export function doneNotice(key: WordKey, args: Words['args'] = [], undo?: () => void): Notice {
  return { words: { key, args }, tone: 'done', ...(undo && { undo }) }
}

/** Says what came of an ask that failed. Throws what is a mistake of ours on. */
export function failedNotice(error: unknown): Notice {
  if (!(error instanceof RequestFailed)) throw error
  return { words: { key: `store.failed.${error.failed}` }, tone: 'wrong' }
}
