import { browser } from '#imports'
import { SITES } from '@/lib/consoles/sites.data'
import { tellAgent } from '@/lib/messages'
import { AGENT_SCRIPT } from './scripts/frames'
import { sitesItem } from './storage-items'

/** What is followed all the time. To be called before the background's first pause. */
export function followBrowser(): void {
  followShortcut()
  startInOpenTabs()
  // Where nothing can be kept, pages ask who they are.
  void sitesItem.set(SITES).catch(() => undefined)
}

/** The browser's own shortcut for the phrase field, pressed on whatever has the focus. */
function followShortcut(): void {
  browser.commands.onCommand.addListener((name, tab) => {
    if (name === 'focus-field' && tab?.id !== undefined)
      void tellAgent('focusField', undefined, { tabId: tab.id, frameId: 0 })
  })
}

/** The agent let the extension onto sites, or took that back. */
export function followPermissions(
  changed: () => Promise<unknown>,
  added: (origins: readonly string[]) => Promise<unknown>,
  onBroken: (error: unknown) => void,
): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void changed().catch(onBroken)
    void added(origins).catch(onBroken)
  })
  browser.permissions.onRemoved.addListener(() => void changed().catch(onBroken))
}

/** Pages that were open before the extension was installed or updated get their agent without being loaded anew. */
function startInOpenTabs(): void {
  browser.runtime.onInstalled.addListener(async () => {
    const url = SITES.flatMap(([id, matches]) => (id === 'practice' ? [] : matches))
    // A tab that may not be entered, or is gone by now, is none to start in.
    for (const { id } of await browser.tabs.query({ url }))
      if (id !== undefined)
        await browser.scripting
          .executeScript({ target: { tabId: id }, files: [AGENT_SCRIPT] })
          .catch(() => undefined)
  })
}
