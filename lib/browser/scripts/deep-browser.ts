import { browser, storage } from '#imports'
import { STORAGE } from '@/lib/settings'
import { type DeepBrowser, LISTEN } from './deep-sites'

/** The real browser behind `deepSites`. */
export function deepBrowser(): DeepBrowser {
  return {
    registered: () => browser.scripting.getRegisteredContentScripts(),
    register: scripts => browser.scripting.registerContentScripts([...scripts]),
    unregister: ids => browser.scripting.unregisterContentScripts({ ids: [...ids] }),
    async run(tabId, frameId) {
      await browser.scripting.executeScript({
        target: { tabId, frameIds: [frameId] },
        world: 'MAIN',
        files: [LISTEN],
        injectImmediately: true,
      })
    },
    stored: async () => ({
      deep: await storage.getItem(STORAGE.deep),
      off: await storage.getItem(STORAGE.off),
    }),
  }
}
