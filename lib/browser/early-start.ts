import type { Wire } from '@/lib/page-agent/wire'
import { type EarlyRequests, requestEarly } from './early-requests'
import { ownPort } from './own-port'

/** What a sidebar beside a page begins with while its own code is still being loaded. */
export interface EarlyStart {
  readonly port: Promise<Wire>
  readonly early: EarlyRequests
}

/** Begins with it; `undefined` in the browser's own panel and in a window, which have no page around them. */
export function startEarly(window: Window): EarlyStart | undefined {
  const kind = new URLSearchParams(window.location.search).get('host')
  // A page that frames this document by itself gets the one thing a frame can be: the end of a port no page can give it.
  const isOurs = (kind === 'panel' || kind === 'window') && window.parent === window
  return isOurs ? undefined : { port: ownPort(window), early: requestEarly() }
}
