import { onTold } from '@/lib/messages'
import type { PageAgentOptions } from '@/lib/page-agent/options'

/** Hears what the background tells from the beginning, and keeps it for an agent that does not know its console yet. */
export function hearNews(signal: AbortSignal): PageAgentOptions['onNews'] {
  type Take = Parameters<PageAgentOptions['onNews']>[0]
  let early: Parameters<Take>[0][] = []
  let take: Take = news => void early.push(news)
  onTold('focusField', () => take('focusField'), signal)
  onTold('teach', () => take('teach'), signal)
  return now => {
    take = now
    const kept = early
    early = []
    for (const news of kept) now(news)
  }
}
