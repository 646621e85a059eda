import { browser, defineBackground } from '#imports'
import { agentBrowserHandlers, deepReading } from '@/lib/browser/agent-handlers'
import { followBrowser, followPermissions } from '@/lib/browser/background-events'
import { followInstall } from '@/lib/browser/news'
import { levelOf, openManage } from '@/lib/browser/own-pages'
import { createReminders } from '@/lib/browser/reminders'
import { sitesBrowser } from '@/lib/browser/scripts/sites-browser'
import { taughtSites } from '@/lib/browser/scripts/taught-sites'
import { ownBrowserHandlers, sidebarBrowserHandlers } from '@/lib/browser/sidebar-handlers'
import { deepItem, offItem, revisionItem } from '@/lib/browser/storage-items'
import { teaching } from '@/lib/browser/teaching'
import { bridgeToAgents } from '@/lib/browser/wires'
import { handleRequests } from '@/lib/messages'
import { STARTER } from '@/lib/phrases/starter'
import { storeHandlers } from '@/lib/store/all-handlers'
import { toRemind } from '@/lib/store/follow-ups'
import { housekeeping } from '@/lib/store/housekeeping'
import { practiceName } from '@/lib/store/practice'
import { profileAt, saveTaughtHere, taughtProfiles } from '@/lib/store/profiles'
import { createRevision } from '@/lib/store/revision'
import { createStore } from '@/lib/store/store'
import { VERSIONS } from '@/lib/store/versions'

export default defineBackground(() => {
  const quietly = (work: Promise<unknown>) => void work.catch(reportError)
  followInstall(() => quietly(openManage({ section: 'welcome' })))
  const options = {
    name: 'deskside',
    versions: VERSIONS,
    starter: STARTER,
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    onWrite: createRevision(revisionItem.get, revisionItem.set),
    clearLocal: () => browser.storage.local.clear(),
  }
  const store = createStore(options)
  const practice = createStore({ ...options, name: practiceName(options.name) })
  const followSites = taughtSites(sitesBrowser(), () => taughtProfiles(store))
  const reminders = createReminders(() => toRemind(store), reportError)
  revisionItem.watch(() => [followSites(), reminders.look()].forEach(quietly))
  const [teach, deep] = [teaching(), deepReading()]
  followPermissions(followSites, teach.goOn, reportError)
  for (const item of [deepItem, offItem]) item.watch(() => quietly(deep.follow()))
  const profiles = { at: (address: string) => profileAt(store, address), taught: teach.profileIn }
  const stored = storeHandlers(store, practice)
  const keepTaught = (taught: unknown, at: string) => saveTaughtHere(store, taught, at)
  handleRequests(
    {
      agent: { ...stored.agent, ...agentBrowserHandlers(deep, profiles) },
      sidebar: { ...stored.sidebar, ...sidebarBrowserHandlers(teach, keepTaught) },
      own: { ...stored.own, ...ownBrowserHandlers(teach) },
    },
    { levelOf, onBroken: reportError },
  )
  bridgeToAgents()
  followBrowser()
  for (const work of [followSites(), deep.follow(), housekeeping(store), reminders.look()]) quietly(work)
})
