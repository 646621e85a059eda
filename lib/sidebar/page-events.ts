import { effect } from '@preact/signals'
import type { SlashRow } from '@/lib/page-agent/protocol'
import type { SidebarActions } from './actions/actions'
import type { SidebarModel } from './model/model'
import type { ShownPhrase } from './model/phrase-rows'
import type { PageEvent } from './source/page-source'

type Search = NonNullable<Extract<PageEvent, { kind: 'slash' }>['search']>

/** Does what the agent asked for on the page itself. Returns what takes the page's events. */
export function followPageEvents(
  model: SidebarModel,
  actions: SidebarActions,
  showSection: (id: string) => void,
  signal: AbortSignal,
): (event: PageEvent) => void {
  let search: Search | undefined
  const stop = effect(() => {
    const rows = model.slash.rows.value
    if (model.slash.query.value !== undefined) search?.show(rows.map(slashRow))
  })
  signal.addEventListener('abort', stop)
  return event => {
    if (event.kind === 'focusField') void actions.focusField()
    else if (event.kind === 'teach') actions.pointOut()
    else if (event.kind === 'pin') actions.takePin(event.n)
    else if (event.kind === 'slashPick') actions.takeSlash(event.query, event.phrase)
    else if (event.kind === 'orderPick') {
      model.page.pick(event.order)
      if (model.placement.value.collapsed) actions.setLayout({ collapsed: false })
      showSection('order')
    } else {
      search = event.search
      // The same words may be searched again: what was found then is told again.
      model.slash.query.value = undefined
      model.slash.query.value = event.search?.query
    }
  }
}

function slashRow({ phrase, filled, marks, readiness }: ShownPhrase): SlashRow {
  return {
    phrase: phrase.id,
    title: phrase.title,
    ...(phrase.code !== undefined && { code: phrase.code }),
    text: filled.text,
    highlights: marks?.title ?? [],
    isStopped: readiness !== 'ready',
  }
}
