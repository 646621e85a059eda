import { twoDigits } from '@/lib/trade/two-digits'
import { IN_TIME } from './agent'

/** `12秒`, `3分05秒`: as long as consoles write it. */
export function waitedText(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1_000))
  if (seconds < 60) return `${seconds}秒`
  const minutes = Math.floor(seconds / 60)
  return `${minutes}分${twoDigits(seconds % 60)}秒`
}

/** How much it presses: colour goes by it, and the figure beside it says the same. In calm practice it never does. */
export function waitedLevel(ms: number, isCalm = false): 'calm' | 'look' | 'late' {
  if (isCalm) return 'calm'
  if (ms > IN_TIME) return 'late'
  return ms > 20_000 ? 'look' : 'calm'
}
