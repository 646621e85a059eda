import { browser } from '#imports'
import type { ConsoleProfile } from '@/lib/consoles/profile'
import { blankProfile } from '@/lib/consoles/teach/blank'
import { tellAgent } from '@/lib/messages'
import { AGENT_SCRIPT } from './scripts/frames'

/** In `storage.session`: the tab and site that the agent wants to teach as soon as the browser allows it. */
export const TEACH_NEXT = 'teachNext'
const keyOf = (tab: number) => `teaching:${tab}`

/** Teaching by pointing: of a page that has an agent, or of one where nothing is known yet. */
export interface Teaching {
  /** Opens the picker in the sidebar of this tab; without a sidebar there one is put on the page first. */
  open(tab: number): Promise<void>
  /** Lets the agent point into any frame of the tab that may be entered. */
  begin(tab: number): Promise<void>
  /** What an unknown page is read as while it is taught: nothing but meaning. */
  profileIn(tab: number | undefined, address: string): Promise<ConsoleProfile | undefined>
  /** The agent asked to use a site from the popup, which the browser's own question closed. */
  goOn(origins: readonly string[]): Promise<void>
}

export function teaching(): Teaching {
  const open = async (tab: number) => {
    await browser.storage.session.set({ [keyOf(tab)]: true })
    // An agent that is there already lets no second one start.
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [AGENT_SCRIPT] })
    await tellAgent('teach', undefined, { tabId: tab, frameId: 0 })
  }
  return {
    open,
    begin: tab => browser.storage.session.set({ [keyOf(tab)]: true }),
    async profileIn(tab, address) {
      if (tab === undefined || !(await browser.storage.session.get(keyOf(tab)))[keyOf(tab)]) return undefined
      const today = new Date().toISOString().slice(0, 10)
      return blankProfile(address, new URL(address).hostname, today)
    },
    async goOn(origins) {
      const { [TEACH_NEXT]: next } = await browser.storage.session.get(TEACH_NEXT)
      if (typeof next !== 'object' || next === null || !('tab' in next) || !('origin' in next)) return
      if (typeof next.tab !== 'number' || !origins.some(origin => origin === next.origin)) return
      await browser.storage.session.remove(TEACH_NEXT)
      await open(next.tab)
    },
  }
}
