import * as v from 'valibot'
import { browser, defineBackground, storage } from '#imports'
import { deepBrowser } from '@/lib/browser/scripts/deep-browser'
import { deepSites } from '@/lib/browser/scripts/deep-sites'
import { framesBackground } from '@/lib/browser/scripts/frames'
import { pageInsert } from '@/lib/browser/scripts/page-insert'
import { pickerFrames } from '@/lib/browser/scripts/picker-frames'
import { sitesBrowser } from '@/lib/browser/scripts/sites-browser'
import { taughtSites } from '@/lib/browser/scripts/taught-sites'
import { profileFor } from '@/lib/consoles/profiles'
import { handleRequests, handOn, type PageProtocol, tell } from '@/lib/messages'
import { STARTER } from '@/lib/phrases/starter'
import { STORAGE, TEACH_NEXT } from '@/lib/settings'
import { askFrameAsk, frameAnswer, newsAsk, pathAsk } from '@/lib/store/frame-asks'
import { handler, ownHandlers, pageHandlers } from '@/lib/store/handlers'
import { housekeeping } from '@/lib/store/housekeeping'
import { taughtHere, taughtProfiles } from '@/lib/store/profiles'
import { manageAsk, nothing, pasteAsk, tabAsk } from '@/lib/store/request-schemas'
import { createRevision } from '@/lib/store/revision'
import { createStore } from '@/lib/store/store'
import { VERSIONS } from '@/lib/store/versions'
import { bringMind } from './background/bring-mind'

export default defineBackground(() => {
  const revise = createRevision(
    () => storage.getItem(STORAGE.revision),
    revision => storage.setItem(STORAGE.revision, revision),
  )
  const store = createStore({
    name: 'deskside',
    versions: VERSIONS,
    starter: STARTER,
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    onWrite: async tables => {
      followSites()
      await revise(tables)
    },
    clearLocal: async () => {
      await browser.storage.local.clear()
      followSites()
    },
  })
  const sites = taughtSites(sitesBrowser(), () => taughtProfiles(store))
  const followSites = () => void sites().catch(reportError)
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    followSites()
    void teachNext(origins, picker.open).catch(reportError)
  })
  browser.permissions.onRemoved.addListener(followSites)
  followSites()
  const deep = deepSites(deepBrowser())
  const followDeep = () => void deep.follow().catch(reportError)
  browser.storage.local.onChanged.addListener(changes => {
    if (STORAGE.deep.slice('local:'.length) in changes || STORAGE.off.slice('local:'.length) in changes)
      followDeep()
  })
  followDeep()
  const own = browser.runtime.getURL('/')
  const insert = pageInsert(browser.scripting)
  const mind = bringMind(browser.scripting)
  const picker = pickerFrames({
    run: (file, tabId, frameId) =>
      browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] }),
    everywhere: (tabId, func) =>
      browser.scripting.executeScript({ target: { tabId, allFrames: true }, func }),
  })
  const frames = framesBackground(
    {
      run: (file, tabId, frameIds) =>
        browser.scripting.executeScript({
          target: frameIds ? { tabId, frameIds } : { tabId, allFrames: true },
          files: [file],
          injectImmediately: true,
        }),
      handOn,
    },
    async address => {
      const profile = (await taughtHere(store, address))?.profile ?? profileFor(address)
      return profile && { profile }
    },
  )
  handleRequests(
    {
      ...pageHandlers(store),
      bringMind: mind,
      listenHere: (_, sender) => deep.listenHere(sender),
      bringFrames: (_, sender) => frames.bring(sender),
      bringReader: (_, sender) => frames.bringReader(sender),
      frameHere: (_, sender) => frames.here(sender),
      sayToPage: (data, sender) => handler(newsAsk, news => frames.say(news, sender))(data),
      askFrame: (data, sender) =>
        handler(askFrameAsk, async ({ frame, ask }) =>
          handler(v.optional(frameAnswer), reply => reply)(await frames.ask(frame, ask, sender)),
        )(data),
      openManage: handler(manageAsk, openManage),
      pageInsert: (data, sender) => handler(pasteAsk, paste => insert(paste, sender))(data),
      openPicker: (data, { tab }) =>
        handler(nothing, async () => {
          if (tab?.id !== undefined) await picker.open(tab.id)
        })(data),
      movePicker: (data, sender) => handler(pathAsk, ({ path }) => picker.move(path, sender))(data),
    },
    { ...ownHandlers(store), openPickerIn: handler(tabAsk, ({ tab }) => picker.open(tab)) },
    { isOwn: sender => sender.url?.startsWith(own) ?? false, onBroken: reportError },
  )
  browser.commands.onCommand.addListener((name, tab) => {
    if (name === 'focus-field' && tab?.id !== undefined) void tell('focusField', tab.id)
  })
  void housekeeping(store).catch(reportError)
})

type OpenManage = Parameters<PageProtocol['openManage']>[0]

/** Shows the full page at this section, in the tab that has it already if there is one. */
async function openManage({ section, phrase, console }: OpenManage): Promise<void> {
  const page = browser.runtime.getURL('/manage.html')
  const which = phrase ?? console
  const url = `${page}#/${section}${which === undefined ? '' : `/${encodeURIComponent(which)}`}`
  const [open] = await browser.tabs.query({ url: page })
  if (open?.id === undefined) await browser.tabs.create({ url })
  else await browser.tabs.update(open.id, { url, active: true })
}

/** The agent asked to use a site from the popup, which the browser's own question closed. */
async function teachNext(origins: readonly string[], open: (tabId: number) => Promise<void>): Promise<void> {
  const { [TEACH_NEXT]: next } = await browser.storage.session.get(TEACH_NEXT)
  if (typeof next !== 'object' || next === null || !('tab' in next) || !('origin' in next)) return
  if (typeof next.tab !== 'number' || !origins.some(origin => origin === next.origin)) return
  await browser.storage.session.remove(TEACH_NEXT)
  await open(next.tab)
}
