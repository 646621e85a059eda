import { browser, storage } from '#imports'
import { STORAGE, type TaughtPlace } from '@/lib/settings'
import { SIDEBAR, type SitesBrowser } from './taught-sites'

/** The real browser behind `taughtSites`. */
export function sitesBrowser(): SitesBrowser {
  return {
    registered: () => browser.scripting.getRegisteredContentScripts(),
    register: scripts => browser.scripting.registerContentScripts([...scripts]),
    unregister: ids => browser.scripting.unregisterContentScripts({ ids: [...ids] }),
    allowed: origin => browser.permissions.contains({ origins: [origin] }),
    async start(matches) {
      for (const { id } of await browser.tabs.query({ url: [...matches] })) {
        if (id === undefined) continue
        const target = { tabId: id }
        const [there] = await browser.scripting.executeScript({ target, func: hasSidebar })
        if (there?.result === false) await browser.scripting.executeScript({ target, files: [SIDEBAR] })
      }
    },
    async savePlaces(places: readonly TaughtPlace[]) {
      const before = JSON.stringify((await storage.getItem(STORAGE.taught)) ?? [])
      if (before !== JSON.stringify(places)) await storage.setItem(STORAGE.taught, places)
    },
  }
}

/** Runs in the page. */
const hasSidebar = () => document.querySelector('deskside-sidebar') !== null
