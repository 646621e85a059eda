import type { ConsoleProfile } from '@/lib/consoles/profile'
import type { Sender } from '@/lib/messages'
import type { PartName } from '@/lib/page-agent/parts'
import { LEAST } from '@/lib/page-agent/read/follow-frames'

/** The page agent's script as it is built; see entrypoints/agent.ts. */
export const AGENT_SCRIPT = '/agent.js'

/** What this needs of the browser. */
export interface FramesBrowser {
  /** In every frame of the tab that may be entered. */
  everywhere<A extends unknown[], T>(
    tabId: number,
    func: (...args: A) => T,
    args: A,
  ): Promise<readonly { frameId: number; result?: T | undefined }[]>
  run(file: typeof AGENT_SCRIPT | `/${PartName}.js`, tabId: number, frameIds: number[]): Promise<unknown>
  /** Tells the agent in the page's own frame. */
  tell(tabId: number, frames: readonly number[]): Promise<void>
}

export interface FramesBackground {
  agentHere(sender: Sender): Promise<ConsoleProfile | undefined>
  bringFrames(sender: Sender): Promise<void>
  bringPart(part: PartName, sender: Sender): Promise<boolean>
}

/**
 * Finds out which frames of a tab are worth reading, and by which profile. A frame is part of the console only where it stands at an
 * address of the same platform's: an advertisement in a frame that looks like the chat is none.
 */
export function framesBackground(
  browser: FramesBrowser,
  consoleAt: (address: string) => Promise<ConsoleProfile | undefined>,
  /** What a page nobody knows is read as, in a tab that is being taught. */
  taughtAs: (address: string, tab: number | undefined) => Promise<ConsoleProfile | undefined> = async () =>
    undefined,
): FramesBackground {
  /** Chromium still names the empty document a frame held before when the one that took its place asks at once. */
  const addressOf = async ({ url, tab, frameId }: Sender) => {
    if (tab?.id === undefined || frameId === undefined || isSite(url)) return url
    const frames = await browser.everywhere(tab.id, () => location.href, []).catch(() => [])
    return frames.find(frame => frame.frameId === frameId)?.result
  }
  const profileAt = async (address: string, { tab, frameId }: Sender) => {
    const here = await consoleAt(address)
    if (here && frameId === 0) return here
    const page = here && tab?.url !== undefined ? await consoleAt(tab.url) : undefined
    return here && page?.family === here.family ? here : taughtAs(address, tab?.id)
  }
  return {
    async agentHere(sender) {
      const address = await addressOf(sender)
      return isSite(address) ? profileAt(address, sender) : undefined
    },
    async bringFrames({ tab }) {
      const tabId = tab?.id
      if (tabId === undefined) return
      const frames = await browser.everywhere(tabId, lookAtFrame, [LEAST.width, LEAST.height]).catch(() => [])
      const ready = frames.flatMap(({ frameId, result }) => (result === 'agent' ? frameId : []))
      const brought: number[] = []
      for (const { frameId, result } of frames) {
        // The sidebar's own frame is an empty document of the page's origin while it loads.
        if (typeof result !== 'object' || result === null || !isSite(result.address)) continue
        if (!(await profileAt(result.address, { frameId, ...(tab && { tab }) }))) continue
        // A frame may go before it is entered.
        const done = await browser.run(AGENT_SCRIPT, tabId, [frameId]).catch(() => undefined)
        if (done !== undefined) brought.push(frameId)
      }
      await browser.tell(
        tabId,
        [...ready, ...brought].filter(frame => frame !== 0),
      )
    },
    async bringPart(part, { tab, frameId }) {
      if (tab?.id === undefined || frameId === undefined) return false
      await browser.run(`/${part}.js`, tab.id, [frameId])
      return true
    },
  }
}

const isSite = (address: string | undefined): address is string => /^https?:/.test(address ?? '')

/** Runs in the page, by itself: whether an agent is there, or one would have something to read. */
function lookAtFrame(width: number, height: number): 'agent' | 'small' | { address: string } {
  const agent: unknown = Reflect.get(globalThis, 'desksideAgent')
  if (typeof agent === 'object' && agent !== null && Reflect.get(agent, 'isAlive')?.call(agent))
    return 'agent'
  return innerWidth >= width && innerHeight >= height ? { address: location.href } : 'small'
}
