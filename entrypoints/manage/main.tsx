import '@/components/manage/manage.css'
import { render } from 'preact'
import { browser } from '#imports'
import { ManageContext } from '@/components/manage/context'
import { ManagePage } from '@/components/manage/manage'
import { followTables } from '@/lib/browser/follow-tables'
import { manageHost } from '@/lib/browser/manage-host'
import { PROFILES } from '@/lib/consoles/profiles'
import { createSay, type GetMessage } from '@/lib/locales/say'
import { startManage } from '@/lib/manage/start'
import '@/components/manage/diagnostics/diagnostics.css'
import '@/components/manage/follow-ups/follow-ups.css'
import '@/components/manage/phrases/library.css'
import '@/components/manage/sets/sets.css'
import '@/components/manage/welcome/welcome.css'

const root = document.querySelector('#app')
if (!root) throw new Error('#app is missing from index.html')
const language = browser.i18n.getUILanguage()
const say = createSay(browser.i18n.getMessage as GetMessage)
document.documentElement.lang = language
document.title = say('extension.name')

const { model, actions } = startManage({
  window,
  host: manageHost(navigator.userAgent),
  profiles: PROFILES,
  language: language.startsWith('zh') ? 'zh' : 'en',
  onWritten: followTables,
})
render(
  <ManageContext.Provider value={{ model, actions, say }}>
    <ManagePage />
  </ManageContext.Provider>,
  root,
)
