import { type PhraseImport, request } from '@/lib/messages'
import type { ManageActions } from './actions'
import type { Attempt, Tell } from './attempt'
import { readInWorker } from './exchange/read-in-worker'
import { sendText } from './upload'

type ImportActions = Pick<ManageActions, 'readPhraseFile' | 'importPhrases'>

/** Characters sent at once: some hundred phrases, so that the page tells how far it got. */
const PART = 128 * 1024

/** Bringing phrases along: read beside the page, sent in parts, written in one go. */
export function importActions(attempt: Attempt, tell: Tell): ImportActions {
  const undo = (done: { snapshot: string }) => attempt(() => request('undoImport', done))
  return {
    readPhraseFile: (wanted, under) => attempt(() => readInWorker(wanted, under)),
    async importPhrases(plan, set, { signal, onProgress }) {
      const phrases = plan.rows.filter(row => row.kind !== 'skipped').map(row => row.phrase)
      const of = phrases.length
      const wanted: PhraseImport = { phrases, remove: plan.remove, ...(set && { set }) }
      const done = await attempt(async () => {
        onProgress({ stage: 'saving', done: 0, of })
        const upload = await sendText(JSON.stringify(wanted), {
          part: PART,
          signal,
          onShare: share => onProgress({ stage: 'saving', done: Math.round(share * of), of }),
        }).catch(error => {
          if (signal.aborted) return undefined
          throw error
        })
        if (!upload) return undefined
        onProgress({ stage: 'writing', done: of })
        return request('importPhrases', upload)
      })
      if (!done) return false
      // Cancelled while it was being written, which is all or nothing: nothing then.
      if (signal.aborted) await undo(done)
      else tell('manage.exchange.taken', [of], () => void undo(done))
      return !signal.aborted
    },
  }
}
