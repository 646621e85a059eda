import { browser } from '#imports'
import { deepItem, offItem } from '../storage-items'
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
    chosen: async () => ({ deep: await deepItem.get(), off: await offItem.get() }),
  }
}
