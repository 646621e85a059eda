import { browser } from '#imports'
import tokens from '@/components/ui/outline.css?inline'
import { agentBackground } from '@/lib/browser/agent-background'
import { runAgent } from '@/lib/browser/run-agent'
import { profileFor } from '@/lib/consoles/profiles'
import type { PartName } from '@/lib/page-agent/parts'
import { PRACTICE_LAYOUT } from '@/lib/practice/session/practice-shop'

/** Runs the page agent on the extension's own practice page, where no content script does, until the page is left. */
export function startPracticeAgent(window: Window & typeof globalThis, since: number): void {
  const profile = profileFor(window.location.href)
  if (!profile) throw new Error('no profile for the practice console')
  runAgent({
    window,
    tokens,
    signal: new AbortController().signal,
    practice: {
      profile,
      since,
      layout: PRACTICE_LAYOUT,
      background: { ...agentBackground, bringPart: name => bringScript(window.document, name) },
    },
  })
}

/** A part of the page agent as a script of the page itself, in whose world it finds the agent. */
const bringScript = (document: Document, name: PartName): Promise<boolean> =>
  new Promise(resolve => {
    const script = document.createElement('script')
    script.src = browser.runtime.getURL(`/${name}.js`)
    script.addEventListener('load', () => resolve(true))
    script.addEventListener('error', () => resolve(false))
    document.head.append(script)
  })
