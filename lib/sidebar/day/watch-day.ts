import type { SidebarModel } from '../model/model'
import type { SidebarHost } from '../sidebar-host'
import type { PageSource } from '../source/page-source'
import { countRequests } from './count-requests'
import { reportDay } from './report-day'
import { watchOrders } from './watch-orders'
import { watchRounds } from './watch-rounds'
import { watchSearches } from './watch-searches'

interface WatchDay {
  readonly document: Document
  readonly model: SidebarModel
  readonly host: SidebarHost
  readonly source: Pick<PageSource, 'practiceSince'>
  readonly signal: AbortSignal
}

export interface DayCounter {
  /** The host, through which what the agent does is counted. */
  readonly host: SidebarHost
  /** It was seen what became of an inserted phrase; `asIs`: it went out to the letter. */
  followed(asIs: boolean): void
}

/** Counts the agent's day from what the sidebar sees and does; nothing on the practice console. */
export function watchDay({ document, model, host, source, signal }: WatchDay): DayCounter {
  if (source.practiceSince !== undefined) return { host, followed: () => undefined }
  const day = reportDay({ document, model, host, signal })
  watchRounds(model, day, signal)
  watchOrders(model, day, signal)
  watchSearches(model, day, signal)
  return {
    host: { ...host, request: countRequests(host.request, model, day) },
    followed(asIs) {
      const at = Date.now()
      day.note({ kind: 'followed', at })
      if (asIs) day.note({ kind: 'sentAsIs', at })
    },
  }
}
