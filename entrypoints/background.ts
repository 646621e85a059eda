import { browser, defineBackground, storage } from '#imports'
import { answer, tell } from '@/lib/messages'
import { STARTER } from '@/lib/phrases/starter'
import { STORAGE } from '@/lib/settings'
import { answering, ownAnswers, pageAnswers } from '@/lib/store/answers'
import { manageAsk, pasteAsk } from '@/lib/store/asks'
import { sweep } from '@/lib/store/forget'
import { createRevision } from '@/lib/store/revision'
import { createStore } from '@/lib/store/store'
import { VERSIONS } from '@/lib/store/versions'
import { pageInsert } from './background/page-insert'

export default defineBackground(() => {
  const store = createStore({
    name: 'deskside',
    versions: VERSIONS,
    starter: STARTER,
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    onWrite: createRevision(
      () => storage.getItem(STORAGE.revision),
      revision => storage.setItem(STORAGE.revision, revision),
    ),
    clearLocal: () => browser.storage.local.clear(),
  })
  const own = browser.runtime.getURL('/')
  const insert = pageInsert(browser.scripting)
  answer(
    {
      ...pageAnswers(store),
      openManage: answering(manageAsk, openManage),
      pageInsert: (data, sender) => answering(pasteAsk, paste => insert(paste, sender))(data),
    },
    ownAnswers(store),
    { isOwn: sender => sender.url?.startsWith(own) ?? false, onBroken: reportError },
  )
  browser.commands.onCommand.addListener((name, tab) => {
    if (name === 'focus-field' && tab?.id !== undefined) void tell('focusField', tab.id)
  })
  void sweep(store).catch(reportError)
})

/** Shows the full page at this section, in the tab that has it already if there is one. */
async function openManage({ section, phrase }: { section: string; phrase?: string }): Promise<void> {
  const page = browser.runtime.getURL('/manage.html')
  const url = `${page}#/${section}${phrase === undefined ? '' : `/${encodeURIComponent(phrase)}`}`
  const [open] = await browser.tabs.query({ url: page })
  if (open?.id === undefined) await browser.tabs.create({ url })
  else await browser.tabs.update(open.id, { url, active: true })
}
