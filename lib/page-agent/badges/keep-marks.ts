import { computed, effect, type Signal } from '@preact/signals'
import { orderMarks } from '@/components/badges/order-marks'
import type { OrderPlace } from '@/lib/consoles/order/place'
import type { Say } from '@/lib/locales/words'
import type { SidebarActions } from '@/lib/sidebar/actions/actions'
import type { SidebarModel } from '@/lib/sidebar/model/model'
import type { OrderId } from '@/lib/trade/order'
import { createOverlay } from './overlay'

interface Marking {
  readonly window: Window & typeof globalThis
  readonly document: Document
  readonly shadow: ShadowRoot
  readonly model: SidebarModel
  readonly actions: Pick<SidebarActions, 'setLayout'> & { focusField(): void }
  readonly composer: () => HTMLElement | undefined
  readonly places: Signal<readonly OrderPlace[]>
  readonly say: Say
  readonly signal: AbortSignal
}

/** Draws on the page what the agent switched on in the settings; while nothing is, nothing of it runs. */
export function keepMarks({ model, actions, composer, places, say, signal, ...page }: Marking): void {
  const wanted = computed(() => {
    const { marks, button } = model.settings.value.page
    return marks || button
  })
  const pick = (order: OrderId) => {
    model.page.pick(order)
    if (model.placement.value.collapsed) actions.setLayout({ collapsed: false })
    page.window.requestAnimationFrame(() => showSection(page.shadow, 'order'))
  }
  const run = (until: AbortSignal) => {
    const draw = createOverlay({
      ...page,
      say,
      signal: until,
      onPick: pick,
      onFind: actions.focusField,
    })
    const tell: Parameters<typeof orderMarks>[1] = ({ key, args = [] }) => say(key, ...args)
    const stop = effect(() => {
      const { marks, button } = model.settings.value.page
      const several = model.page.orders.value.length > 1
      // Composers come and go with the page, too.
      void model.composerSeen.value
      draw({
        places: places.value,
        marks: orderMarks(marks && several ? model.alerts.open.value : [], tell, say('marks.join')),
        composer: button ? composer : undefined,
      })
    })
    until.addEventListener('abort', stop)
  }

  let running: AbortController | undefined
  const stop = effect(() => {
    running?.abort()
    running = wanted.value ? new AbortController() : undefined
    if (running) run(AbortSignal.any([signal, running.signal]))
  })
  signal.addEventListener('abort', stop)
}

/** Brings a section of the sidebar to the top of what it shows. The focus stays where the agent has it. */
function showSection(shadow: ShadowRoot, id: string): void {
  const scroll = shadow.querySelector('.scroll')
  const section = scroll?.querySelector(`.section.${id}`)
  if (!scroll || !section) return
  scroll.scrollTop += section.getBoundingClientRect().top - scroll.getBoundingClientRect().top
}
