import { effect } from '@preact/signals'
import type { TextDrafts } from '@/lib/page-agent/protocol'
import type { PageSource } from '../source/page-source'
import type { SidebarModel } from './model'

/** Ms of not typing after which drafts are handed to the page's agent, which keeps them. */
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
  let told = JSON.stringify(source.drafts)
  const stop = effect(() => {
    const { [SEARCH]: _, ...others } = drafts.all.value
    const now: TextDrafts = phrases.query.value === '' ? others : { ...others, [SEARCH]: phrases.query.value }
    clearTimeout(timer)
    if (JSON.stringify(now) === told) return
    timer = setTimeout(() => {
      told = JSON.stringify(now)
      source.saveDrafts(now)
    }, PAUSE)
  })
  signal.addEventListener('abort', () => {
    stop()
    clearTimeout(timer)
  })
}
