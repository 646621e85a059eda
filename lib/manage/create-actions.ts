import { request } from '@/lib/messages'
import { writeQianniu, writeSpreadsheet } from '@/lib/phrases/exchange/write'
import { phrasesInOrder } from '@/lib/phrases/library/arrange'
import type { ManageActions } from './actions'
import { createAttempt, createTell } from './attempt'
import { backupActions } from './backup-actions'
import { buyerActions } from './buyer-actions'
import { dayActions } from './day/day-actions'
import { deepActions } from './deep-actions'
import { dated, saveFile } from './files'
import { followUpActions } from './follow-up-actions'
import type { ManageHost } from './host'
import { importActions } from './import-actions'
import { issueActions } from './issue-actions'
import { libraryActions } from './library-actions'
import type { ManageModel } from './model'
import { noteActions } from './note-actions'
import { doneNotice } from './notices'
import { pictureActions } from './picture-actions'
import { setActions } from './set-actions'
import { settingsActions } from './settings-actions'
import { taughtActions } from './taught-actions'
import { teamActions } from './team-actions'

/**
 * The page's actions: each sends a request to the background and says in a notice what came of it. The page reloads when the revision
 * changes.
 */
export function createManageActions(model: ManageModel, host: ManageHost): ManageActions {
  const tell = createTell(model)
  const attempt = createAttempt(model)
  const undoable = (undo: () => Promise<unknown>) => () => void attempt(undo)

  return {
    ...backupActions(model, host, attempt, tell),
    ...libraryActions(model, attempt, tell),
    ...teamActions(model, host, attempt, tell),
    ...setActions(model, attempt, tell),
    ...settingsActions(model, attempt),
    ...importActions(attempt, tell),
    ...pictureActions(model, attempt),
    ...taughtActions(model, host, attempt, tell),
    ...deepActions(model, host),
    ...buyerActions(attempt, tell),
    ...noteActions(model, attempt, tell),
    ...issueActions(attempt, tell),
    ...dayActions(model, attempt, tell),
    ...followUpActions(model, host, attempt, tell),
    async exportPhrases(as) {
      const { groups, ...library } = model.view.value ?? { phrases: [], groups: [] }
      const phrases = phrasesInOrder(library.phrases, groups)
      if (as === 'xlsx') {
        saveFile(document, dated('phrases', new Date(), 'xlsx'), await writeSpreadsheet(phrases, groups))
        return tell('manage.exchange.exported', [phrases.length])
      }
      const { bytes, lost } = await writeQianniu(phrases, groups)
      saveFile(document, dated('phrases', new Date(), 'csv'), new Blob([bytes], { type: 'text/csv' }))
      if (lost.size > 0) tell('manage.exchange.lost', [phrases.length, [...lost].slice(0, 20).join(' ')])
      else tell('manage.exchange.exported', [phrases.length])
    },
    async forgetLearned(phrase) {
      const done = await attempt(() => request('forgetLearned', phrase ? { phrase: phrase.id } : {}))
      if (!done) return
      const undo = undoable(() => request('undoImport', done))
      if (phrase) tell('manage.learned.forgotten', [phrase.title], undo)
      else tell('manage.learned.forgottenAll', [], undo)
    },
    async copyText(text) {
      const copied = await navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      )
      model.notice.value = copied
        ? doneNotice('diagnose.copied')
        : { words: { key: 'diagnose.notCopied' }, tone: 'wrong' }
    },
    openPractice: host.openPractice,
    async closeNews() {
      model.news.value = undefined
      await host.news.close()
    },
  }
}
