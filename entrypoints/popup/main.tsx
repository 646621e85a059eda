import { render } from 'preact'
import { browser } from '#imports'
import '@/components/popup/popup.css'
import '@/components/ui/controls.css'
import '@/components/ui/tokens.css'
import { Popup, type PopupActions } from '@/components/popup/popup'
import { type InTab, pageInTab } from '@/lib/browser/page-in-tab'
import { switchOff } from '@/lib/browser/switched-off'
import { TEACH_NEXT } from '@/lib/browser/teaching'
import type { Say } from '@/lib/locales/words'
import { type ManageSection, request } from '@/lib/messages'

const leave = (opening: Promise<unknown>) => void opening.then(() => window.close())
const manage = (section: ManageSection) => leave(request('openManage', { section }))

const actionsFor = ({ tab, origin, site, page }: InTab): PopupActions => ({
  switchOff: async off => {
    if (site) await switchOff(site.facts.id, off)
  },
  useHere: () => {
    if (tab === undefined || origin === undefined) return
    // The browser's question closes the popup: the background goes on from here once the agent said yes.
    if (!page?.taught) void browser.storage.session.set({ [TEACH_NEXT]: { tab, origin } })
    leave(browser.permissions.request({ origins: [origin] }))
  },
  teach: () => {
    if (tab !== undefined) leave(request('openPickerIn', { tab }))
  },
  openPractice: () => leave(browser.tabs.create({ url: browser.runtime.getURL('/demo.html') })),
  openManage: () => manage('phrases'),
  openConsoles: () => manage('consoles'),
})

async function start(): Promise<void> {
  const app = document.querySelector('#app')
  if (!app) throw new Error('#app is missing from index.html')
  const language = browser.i18n.getUILanguage()
  document.documentElement.lang = language
  // WXT types the names with their dots; the browser knows them with underscores.
  const getMessage: (name: never, values: string[]) => string = browser.i18n.getMessage
  const say: Say = (key, ...args) => getMessage(key.replaceAll('.', '_') as never, args.map(String))
  const here = await pageInTab()
  const { site, page } = here
  render(<Popup {...(site && { site })} {...(page && { page })} actions={actionsFor(here)} say={say} />, app)
}

void start()
