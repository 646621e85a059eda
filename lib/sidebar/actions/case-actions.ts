import { type CaseFile, caseText } from '@/lib/notes/case-file'
import { casePage } from '@/lib/notes/case-page'
import { clock, wallTime } from '@/lib/trade/clock-time'
import { twoDigits } from '@/lib/trade/two-digits'
import { defaultAbout } from '../model/default-about'
import type { ActionContext } from './action-context'
import type { SidebarActions } from './actions'
import { printPage } from './print-page'

/** What the agent does with the evidence of a case. It goes nowhere but where they put it. */
export function sidebarCases(
  { document, model, host }: Pick<ActionContext, 'document' | 'model' | 'host'>,
  { addNote }: Pick<SidebarActions, 'addNote'>,
): Pick<SidebarActions, 'saveCase' | 'printCase' | 'keepCase'> {
  const pageOf = (file: CaseFile) => casePage(file, host.say, host.language)
  return {
    saveCase(file) {
      host.saveFile(nameOf(file), new Blob([pageOf(file)], { type: 'text/html' }))
      model.notice.value = { level: 'done', words: { key: 'caseFile.saved' } }
    },
    printCase: file => printPage(document, pageOf(file)),
    async keepCase(file) {
      const whose = defaultAbout(model)
      if (!whose || !(await addNote(whose.about, whose.label, caseText(file, host.say)))) return false
      model.notice.value = { level: 'done', words: { key: 'caseFile.kept' } }
      return true
    },
  }

  /** By buyer and moment, in characters every system takes in a file's name. */
  function nameOf({ title }: CaseFile): string {
    const { year, month, day, minute } = wallTime(Date.now(), model.settings.value.shop.timeZone)
    const moment = `${year}-${twoDigits(month)}-${twoDigits(day)} ${clock(minute).replace(':', '')}`
    return `${title} ${moment}.html`.replace(/[\\/:*?"<>|]/g, '').replace(/\s+/g, '-')
  }
}
