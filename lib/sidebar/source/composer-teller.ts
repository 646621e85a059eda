import type { AgentRequests } from '@/lib/page-agent/protocol'
import type { FrameSource } from './frame-source'

/** The page's own frame keeps the sidebar off the composer of another one: says where that stands, when it has moved. */
export function composerTeller(
  tell: (ask: Parameters<AgentRequests['composerIn']>[0]) => void,
): (at: FrameSource | undefined) => void {
  let told = '{}'
  return at => {
    const ask = at ? { shape: at.shape() } : {}
    const now = JSON.stringify(ask)
    if (now === told) return
    told = now
    tell(ask)
  }
}
