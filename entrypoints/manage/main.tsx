import { render } from 'preact'
import { browser, storage } from '#imports'
import { ManageContext } from '@/components/manage/context'
import { ManagePage } from '@/components/manage/manage'
import { PROFILES } from '@/lib/consoles/profiles'
import { createSay, type GetMessage } from '@/lib/locales/say'
import { createManageActions } from '@/lib/manage/create-actions'
import { followDeep } from '@/lib/manage/deep-actions'
import { aboutHere, followDiagnoses } from '@/lib/manage/diagnoses'
import { createLoad, loadPinyin } from '@/lib/manage/load'
import { createManageModel } from '@/lib/manage/model'
import { followAddress } from '@/lib/manage/route'
import { STORAGE } from '@/lib/settings'
import '@/components/ui/tokens.css'
import '@/components/ui/controls.css'
import '@/components/manage/manage.css'
import '@/components/manage/diagnostics/diagnostics.css'
import '@/components/manage/phrases/library.css'
import '@/components/manage/sets/sets.css'

const MINUTE = 60_000

const consoles = PROFILES.map(({ facts, family, matches, verified, deep }) => ({
  facts,
  family,
  sites: matches,
  verified,
  deep: deep !== undefined,
}))
const language = browser.i18n.getUILanguage().startsWith('zh') ? 'zh' : 'en'
const model = createManageModel(Date.now(), consoles, language, aboutHere())
const load = createLoad(model)
const say = createSay(browser.i18n.getMessage as GetMessage)

document.documentElement.lang = browser.i18n.getUILanguage()
document.title = say('extension.name')
followAddress(model, window)
setInterval(() => {
  model.now.value = Date.now()
}, MINUTE)
storage.watch(STORAGE.revision, () => void load())
followDeep(model)
followDiagnoses(model, language)
void load().then(() => loadPinyin(model))

const root = document.getElementById('app')
if (root) {
  render(
    <ManageContext.Provider value={{ model, actions: createManageActions(model), say }}>
      <ManagePage />
    </ManageContext.Provider>,
    root,
  )
}
