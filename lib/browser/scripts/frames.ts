import type { FrameAsk, FrameHere, FrameNews, handOn, Sender } from '@/lib/messages'

/** What this needs of the browser. */
export interface FramesBrowser {
  /** Runs a file in these frames of a tab, all of them by default, as far as the extension may. */
  run(file: '/frame.js' | '/reader.js', tabId: number, frameIds?: number[]): Promise<unknown>
  readonly handOn: typeof handOn
}

export interface FramesBackground {
  bring(sender: Sender): Promise<void>
  bringReader(sender: Sender): Promise<boolean>
  here(sender: Sender): Promise<FrameHere | undefined>
  say(news: FrameNews, sender: Sender): Promise<boolean>
  /** The answer as it came, for the caller to parse; `undefined` when nobody answered. */
  ask(frame: number, ask: FrameAsk, sender: Sender): Promise<unknown>
}

/**
 * Passes word between the frames of one tab, and of no other: who speaks is known by what the browser says of the sender. Keeps nothing,
 * for the worker may be stopped after each message.
 */
export function framesBackground(
  browser: FramesBrowser,
  consoleAt: (address: string) => Promise<FrameHere | undefined>,
): FramesBackground {
  const here = async ({ url, tab, frameId }: Sender) => {
    if (!frameId || tab?.url === undefined) return undefined
    const page = await consoleAt(tab.url)
    if (!page) return undefined
    return (url === undefined ? undefined : await consoleAt(url)) ?? page
  }
  return {
    here,
    async bring({ tab }) {
      if (tab?.id === undefined) return
      // Frames that may not be entered, or are gone by now, are none to read.
      await browser.run('/frame.js', tab.id).catch(() => undefined)
    },
    async bringReader(sender) {
      const { tab, frameId } = sender
      if (tab?.id === undefined || frameId === undefined || !(await here(sender))) return false
      await browser.run('/reader.js', tab.id, [frameId])
      return true
    },
    async say(news, { tab, frameId }) {
      if (tab?.id === undefined || !frameId) return false
      const heard = await browser.handOn('frameSays', { frame: frameId, news }, { tabId: tab.id, frameId: 0 })
      return heard !== undefined
    },
    async ask(frame, ask, { tab, frameId }) {
      if (tab?.id === undefined || frameId !== 0) return undefined
      return (await browser.handOn('frameDoes', ask, { tabId: tab.id, frameId: frame }))?.answer
    },
  }
}
