import { DEEP_SITES } from '@/lib/consoles/deep/sites.data'
import { siteFor } from '@/lib/consoles/sites'
import { SITES } from '@/lib/consoles/sites.data'
import type { Sender } from '@/lib/messages'
import type { ConsoleId } from '@/lib/trade/console'

/** The script that hears a page's answers, as it is built; see entrypoints/page-listen.ts. */
export const LISTEN = '/page-listen.js'
const PREFIX = 'deep-'

/** What this needs of the browser. */
export interface DeepBrowser {
  registered(): Promise<readonly { readonly id: string }[]>
  register(
    scripts: readonly {
      id: string
      matches: string[]
      js: string[]
      runAt: 'document_start'
      world: 'MAIN'
    }[],
  ): Promise<void>
  unregister(ids: readonly string[]): Promise<void>
  /** Runs the script in the page's own world of one frame. */
  run(tabId: number, frameId: number): Promise<void>
  /** Consoles the agent switched deep reading on for, and consoles switched off altogether. */
  chosen(): Promise<{ readonly deep: readonly ConsoleId[]; readonly off: readonly ConsoleId[] }>
}

export interface DeepSites {
  /** Registers the script for exactly the consoles that have it on. One call after the other. */
  follow(): Promise<void>
  /** Runs it in the asker's own frame, for a page that was open before; false where it is not switched on. */
  listenHere(sender: Sender): Promise<boolean>
}

export function deepSites(browser: DeepBrowser): DeepSites {
  let last: Promise<void> = Promise.resolve()
  const wanted = async () => {
    const { deep, off } = await browser.chosen()
    return DEEP_SITES.filter(([id]) => deep.some(one => one === id) && !off.some(one => one === id))
  }
  const once = async () => {
    const sites = await wanted()
    const there = (await browser.registered()).flatMap(({ id }) => (id.startsWith(PREFIX) ? id : []))
    const stale = there.filter(name => !sites.some(([id]) => PREFIX + id === name))
    if (stale.length > 0) await browser.unregister(stale)
    const fresh = sites.filter(([id]) => !there.includes(PREFIX + id))
    if (fresh.length === 0) return
    await browser.register(
      fresh.map(([id, matches]) => ({
        id: PREFIX + id,
        matches: [...matches],
        js: [LISTEN],
        runAt: 'document_start',
        world: 'MAIN',
      })),
    )
  }
  return {
    follow() {
      last = last.catch(() => undefined).then(once)
      return last
    },
    async listenHere({ url, tab, frameId }) {
      const here = url === undefined ? undefined : siteFor(url, SITES)
      if (tab?.id === undefined || frameId === undefined || !(await wanted()).some(([id]) => id === here))
        return false
      await browser.run(tab.id, frameId)
      return true
    },
  }
}
