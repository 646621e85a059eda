import { request } from '@/lib/messages'
import type { AgentBackground } from '@/lib/page-agent/options'

/** What a page agent may ask of the background; nobody minds where it cannot be reached. */
export const agentBackground: AgentBackground = {
  inPage: paste => request('pageInsert', paste),
  pictures: ids => request('pictures', { ids }).catch(() => []),
  bringFrames: () => void request('bringFrames').catch(() => undefined),
  listenHere: () => void request('listenHere').catch(() => undefined),
  bringPart: part => request('bringPart', { part }).catch(() => false),
}
