import { type Paste, pasteInFocus } from '@/lib/composer/page-paste'
import type { Sender } from '@/lib/messages'

export interface PageScripting {
  executeScript(injection: {
    target: { tabId: number; frameIds: number[] }
    world: 'MAIN'
    func: (paste: Paste) => boolean
    args: [Paste]
  }): Promise<unknown>
}

/**
 * Answers a sidebar that has to put text into its page's own world. It reaches the asker's own frame and no other, where all it can do
 * is paste what the asker gave.
 */
export const pageInsert =
  (scripting: PageScripting) =>
  async (paste: Paste, { tab, frameId }: Sender): Promise<boolean> => {
    if (tab?.id === undefined || frameId === undefined) return false
    await scripting.executeScript({
      target: { tabId: tab.id, frameIds: [frameId] },
      world: 'MAIN',
      func: pasteInFocus,
      args: [paste],
    })
    return true
  }
