import { effect } from '@preact/signals'
import type { TextDrafts } from '@/lib/page-agent/protocol'
import type { PageSource } from '../source/page-source'
import type { SidebarModel } from './model'

/** Ms between two times drafts are handed to the page's agent, which keeps them; the first letter is handed over at once. */
const PAUSE = 200
/** The search, besides what is written for one buyer. */
const SEARCH = 'search'

/** Takes over what was begun in a sidebar of this page before, and leaves with the page what is begun in this one. */
export function keepDrafts(
  { drafts, phrases }: Pick<SidebarModel, 'drafts' | 'phrases'>,
  source: Pick<PageSource, 'drafts' | 'saveDrafts'>,
  signal: AbortSignal,
): void {
  drafts.all.value = source.drafts
  phrases.query.value = source.drafts[SEARCH] ?? ''
  let timer: ReturnType<typeof setTimeout> | undefined
  let now: TextDrafts = source.drafts
  let told = JSON.stringify(now)
  const tell = () => {
    timer = undefined
    if (JSON.stringify(now) === told) return
    told = JSON.stringify(now)
    source.saveDrafts(now)
    timer = setTimeout(tell, PAUSE)
  }
  const stop = effect(() => {
    const { [SEARCH]: _, ...others } = drafts.all.value
    now = phrases.query.value === '' ? others : { ...others, [SEARCH]: phrases.query.value }
    // A sidebar that gives way to another host within the pause must not take a text along.
    if (timer === undefined) tell()
  })
  signal.addEventListener('abort', () => {
    stop()
    clearTimeout(timer)
  })
}
