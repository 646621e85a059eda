import tokens from '@/components/ui/tokens.css?inline'
import { runAgent } from '@/lib/browser/run-agent'
import { profileFor } from '@/lib/consoles/profiles'
import { PRACTICE_LAYOUT } from '@/lib/practice/session/practice-shop'

/** Runs the page agent on the extension's own practice page, where no content script does, until the page is left. */
export function startPracticeAgent(window: Window & typeof globalThis, since: number): void {
  const profile = profileFor(window.location.href)
  if (!profile) throw new Error('no profile for the practice console')
  runAgent({
    window,
    tokens,
    signal: new AbortController().signal,
    practice: { profile, since, layout: PRACTICE_LAYOUT },
  })
}
