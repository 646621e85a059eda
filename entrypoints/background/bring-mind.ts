import type { Sender } from '@/lib/messages'

export interface FileScripting {
  executeScript(injection: {
    target: { tabId: number; frameIds: number[] }
    files: ['/mind.js']
    injectImmediately: true
  }): Promise<unknown>
}

/** Brings a sidebar the script that reads and decides, into the asker's own frame and no other. */
export const bringMind =
  (scripting: FileScripting) =>
  async (_: unknown, { tab, frameId }: Sender): Promise<boolean> => {
    if (tab?.id === undefined || frameId === undefined) return false
    await scripting.executeScript({
      target: { tabId: tab.id, frameIds: [frameId] },
      files: ['/mind.js'],
      injectImmediately: true,
    })
    return true
  }
