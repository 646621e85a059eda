import { render } from 'preact'
import { browser } from '#imports'
import '@/components/popup/popup.css'
import '@/components/ui/controls.css'
import '@/components/ui/tokens.css'
import { Popup, type PopupActions, type Site } from '@/components/popup/popup'
import { profileFor } from '@/lib/consoles/profiles'
import type { Say } from '@/lib/locales/words'
import { ask, type ManageSection } from '@/lib/messages'
import type { ConsoleId } from '@/lib/trade/console'
import { isOff, switchOff } from './switched-off'

/** The browser tells the address only of pages the sidebar may run on: the rest is none of our business, and needs no permission. */
async function siteInTab(): Promise<Site | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  const profile = tab?.url === undefined ? undefined : profileFor(tab.url)
  if (!profile) return undefined
  const { facts, verified } = profile
  return {
    facts,
    off: await isOff(facts.id),
    known: knownFrom(verified),
  }
}

/** A date, `public code`, or `our own page`. */
function knownFrom(verified: string): Site['known'] {
  if (/^\d{4}-\d{2}/.test(verified)) return { kind: 'checked', date: verified }
  return { kind: verified === 'our own page' ? 'own' : 'code' }
}

const leave = (opening: Promise<unknown>) => void opening.then(() => window.close())
const manage = (section: ManageSection) => leave(ask('openManage', { section }))

const actionsFor = (console: ConsoleId | undefined): PopupActions => ({
  switchOff: async off => {
    if (console) await switchOff(console, off)
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
  const site = await siteInTab()
  render(<Popup {...(site && { site })} actions={actionsFor(site?.facts.id)} say={say} />, app)
}

void start()
