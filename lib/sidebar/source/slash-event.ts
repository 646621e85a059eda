import type { AgentEvent } from '@/lib/page-agent/protocol'
import type { FrameSource } from './frame-source'
import type { PageEvent } from './page-source'

/** A search typed after a slash, with the way back to the frame it is typed in. */
export function slashEvent(from: FrameSource, { search }: Extract<AgentEvent, { kind: 'slash' }>): PageEvent {
  if (!search) return { kind: 'slash' }
  const { n, query } = search
  return { kind: 'slash', search: { query, show: rows => void from.request('slashRows', { n, rows }) } }
}
