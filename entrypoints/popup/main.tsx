import { render } from 'preact'
import { browser } from '#imports'
import '@/components/popup/popup.css'
import { Popup } from '@/components/popup/popup'
import { pageInTab } from '@/lib/browser/page-in-tab'
import { popupActions } from '@/lib/browser/popup-actions'
import { createSay, type GetMessage } from '@/lib/locales/say'

async function start(): Promise<void> {
  const app = document.querySelector('#app')
  if (!app) throw new Error('#app is missing from index.html')
  document.documentElement.lang = browser.i18n.getUILanguage()
  const say = createSay(browser.i18n.getMessage as GetMessage)
  const here = await pageInTab()
  const { site, page } = here
  const actions = popupActions(here, () => window.close())
  render(<Popup {...(site && { site })} {...(page && { page })} actions={actions} say={say} />, app)
}

void start()
