import { batch, effect } from '@preact/signals'
import type { SidebarActions } from './actions/actions'
import { createSidebarActions } from './actions/create-actions'
import { learnPicks } from './actions/learn-picks'
import { watchDay } from './day/watch-day'
import { dropAnswered } from './model/drop-answered'
import { followList } from './model/follow-list'
import { keepDrafts } from './model/keep-drafts'
import { createModel, type SidebarModel } from './model/model'
import { orderBadges } from './model/order-badges'
import { settle } from './model/settle'
import type { ReadingAhead } from './model/suggester'
import { syncModel } from './model/sync-model'
import { tellOrders } from './model/tell-orders'
import { tick } from './model/tick'
import { trackHealth } from './model/track-health'
import { offerTypedTwice } from './model/typed-twice'
import { followPageEvents } from './page-events'
import { type PickerPanel, pickerPanel } from './picker'
import type { SidebarHost } from './sidebar-host'
import type { PageEvent, PageSource } from './source/page-source'

export interface SidebarApp {
  readonly model: SidebarModel
  readonly actions: SidebarActions
  readonly picker: PickerPanel
  /** What the agent does on the page. */
  onEvent(event: PageEvent): void
}

interface SidebarOptions {
  /** The sidebar's own. */
  readonly document: Document
  readonly source: PageSource
  readonly host: SidebarHost
  /** Brings a section of the sidebar to the top of what it shows. */
  showSection(id: string): void
  readonly signal: AbortSignal
  /** Of the phrases, before there was a page. */
  readonly ahead?: ReadingAhead | undefined
}

/** The sidebar of one page: everything but drawing it. */
export function createSidebar({
  document,
  source,
  host: bareHost,
  showSection,
  signal,
  ahead,
}: SidebarOptions): SidebarApp {
  const { language, kind } = bareHost
  const model = createModel(source.profile, language, source.layout.peek(), Date.now(), kind, ahead)
  const { host, followed } = watchDay({ document, model, host: bareHost, source, signal })
  const health = trackHealth({ model, source, host, signal })
  const picker = pickerPanel({ document, source, host })
  const actions = createSidebarActions({
    picker,
    document,
    model,
    host,
    source,
    picked: learnPicks({ model, host, followed, signal }),
    tried: health.tried,
  })
  const inPage = host.kind === 'page'
  const stops = [
    effect(() =>
      batch(() => {
        model.reading.value = source.reading.value
        model.deep.value = source.deep.value
        model.page.buyers.value = source.buyers.value
      }),
    ),
    effect(() =>
      batch(() => {
        const layout = source.layout.value
        model.layout.value = layout
        // In a panel or a window of its own nothing stands in its way, and nothing but the agent closes it.
        model.placement.value = inPage
          ? source.placement.value
          : { side: layout.side, width: layout.width, collapsed: false, bottom: 0, pushes: false }
      }),
    ),
    effect(() =>
      source.setKeys({ slash: model.layout.value.slash, pins: model.phrases.pinned.value.length }),
    ),
    effect(() => {
      const { marks, button } = model.settings.value.page
      const several = model.page.orders.value.length > 1
      source.setBadges({
        orders: marks && several ? orderBadges(model.alerts.open.value, host.say) : [],
        button,
      })
    }),
  ]
  const turn = (consoles: readonly string[]) => source.turnDeep(consoles.includes(source.profile.facts.id))
  host.deep.watch(turn, signal)
  void host.deep.get().then(turn, () => undefined)
  void host.setChoice.get().then(
    choice => {
      model.sets.choice.value ??= choice
    },
    () => undefined,
  )
  keepDrafts(model, source, signal)
  tick({ document, model, host, signal })
  dropAnswered(model, host, signal)
  tellOrders(model, host, signal)
  syncModel({ document, model, host, source, signal })
  settle(model, signal)
  followList(model.phrases, signal)
  offerTypedTwice(model, source, signal)
  signal.addEventListener('abort', () => {
    for (const stop of stops) stop()
  })
  return { model, actions, picker, onEvent: followPageEvents(model, actions, showSection, signal) }
}
