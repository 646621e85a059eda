import { effect } from '@preact/signals'
import type { SidebarModel } from '../model/model'
import type { DayReporter } from './report-day'

/** Ms of not typing after which a search without a hit is one: until then the agent is still writing it. */
const SETTLED = 1500
/** Shorter ones are typed by mistake. */
const SHORTEST = 2

/** Tells of searches that found nothing; the text of none. */
export function watchSearches(
  { phrases }: Pick<SidebarModel, 'phrases'>,
  day: DayReporter,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let last = ''
  const stop = effect(() => {
    const query = phrases.query.value.trim()
    clearTimeout(timer)
    if (query.length < SHORTEST || query === last || phrases.found.value.length > 0) return
    timer = setTimeout(() => {
      last = query
      day.note({ kind: 'foundNothing', at: Date.now() })
    }, SETTLED)
  })
  signal.addEventListener('abort', () => {
    stop()
    clearTimeout(timer)
  })
}
