import { LARGEST } from '@/lib/backup/format'
import { request } from '@/lib/messages'
import type { ManageActions } from '../actions'
import type { Attempt, Tell } from '../attempt'
import { saveCsv } from '../csv'
import { dated, saveFile } from '../files'
import { changeDraft } from '../library/draft-actions'
import { EMPTY_DRAFT } from '../library/phrase-draft'
import type { ManageModel } from '../model'
import { fetchText, sendText } from '../upload'

type DayActions = Pick<
  ManageActions,
  'loadDays' | 'exportDaysCsv' | 'exportDays' | 'importDays' | 'wipeDays' | 'dropQuestions' | 'writePhrase'
>

export function dayActions(model: ManageModel, attempt: Attempt, tell: Tell): DayActions {
  const { day } = model
  const loadDays = async () => {
    const period = day.period.peek()
    const kept = await attempt(() => request('daysKept', period))
    // An answer about days that are no longer looked at is of no use.
    if (kept && day.period.peek() === period) day.kept.value = kept
  }
  return {
    loadDays,
    async exportDaysCsv(lines) {
      await saveCsv('day', lines)
      tell('day.exported')
    },
    async exportDays() {
      await attempt(async () => {
        const staged = await request('stageBackup', { notes: false, pictures: false, kinds: ['day'] })
        const file = new Blob([await fetchText(staged)], { type: 'application/json' })
        saveFile(document, dated('day', new Date(), 'json'), file)
        tell('day.exported')
      })
    },
    async importDays(file) {
      await attempt(async () => {
        if (file.size > LARGEST) return tell('day.notDays')
        const staged = await sendText(await file.text())
        const read = await request('previewBackup', staged)
        const isDays = read.kind === 'ready' && isOfDays(read.preview.tables)
        if (!isDays || read.preview.empty) {
          await request('unstage', { id: staged.staged })
          return tell(isDays ? 'day.nothingNew' : 'day.notDays')
        }
        const done = await request('importBackup', staged)
        await loadDays()
        tell('day.imported', [], () => void attempt(() => request('undoImport', done)).then(() => loadDays()))
      })
    },
    async wipeDays() {
      await attempt(async () => {
        await request('wipeDays')
        await loadDays()
        tell('manage.settings.daysWiped')
      })
    },
    async dropQuestions(texts) {
      await attempt(() => request('dropQuestions', { texts }))
      await loadDays()
    },
    writePhrase(question, answer) {
      changeDraft(model, EMPTY_DRAFT, { title: question.slice(0, 20), text: answer })
      model.selected.value = 'new'
      location.hash = '#/phrases'
    },
  }
}

/** Whether nothing but counts would come in with it. */
const isOfDays = (tables: Readonly<Record<string, Readonly<Record<string, number>>>>): boolean =>
  Object.entries(tables).every(
    ([name, counts]) => name === 'days' || Object.values(counts).every(count => count === 0),
  )
