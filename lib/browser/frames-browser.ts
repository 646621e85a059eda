import { browser } from '#imports'
import { tellAgent } from '@/lib/messages'
import type { FramesBrowser } from './scripts/frames'

/** The real browser behind `framesBackground`. */
export function framesBrowser(): FramesBrowser {
  return {
    everywhere: (tabId, func, args) =>
      browser.scripting.executeScript({
        target: { tabId, allFrames: true },
        func: func as (...args: unknown[]) => never,
        args,
        injectImmediately: true,
      }),
    run: (file, tabId, frameIds) =>
      browser.scripting.executeScript({
        target: { tabId, frameIds },
        files: [file],
        injectImmediately: true,
      }),
    tell: (tabId, frames) => tellAgent('frames', { frames }, { tabId, frameId: 0 }),
  }
}
