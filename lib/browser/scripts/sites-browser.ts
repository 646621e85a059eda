import { browser } from '#imports'
import { taughtItem } from '../storage-items'
import { AGENT_SCRIPT } from './frames'
import type { SitesBrowser } from './taught-sites'

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
        // An agent that is there already lets no second one start.
        await browser.scripting.executeScript({ target: { tabId: id }, files: [AGENT_SCRIPT] })
      }
    },
    async savePlaces(places) {
      const before = JSON.stringify(await taughtItem.get())
      if (before !== JSON.stringify(places)) await taughtItem.set(places)
    },
  }
}
