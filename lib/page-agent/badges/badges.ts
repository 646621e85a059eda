import type { OrderPlace } from '@/lib/consoles/order/place'
import type { Say } from '@/lib/locales/words'
import type { OrderId } from '@/lib/trade/order'
import type { AgentRequests } from '../protocol'
import { createOverlay } from './overlay'

export interface BadgesOptions {
  readonly window: Window & typeof globalThis
  /** Called before the first drawing: a page without badges gets no element of ours for them. */
  readonly mount: () => ShadowRoot
  readonly composer: () => HTMLElement | undefined
  readonly say: Say
  readonly onPick: (order: OrderId) => void
  readonly onFind: () => void
  readonly signal: AbortSignal
}

export interface BadgesHere {
  /** What the sidebar wants drawn; nothing, and nothing of it runs. */
  want(wanted: Parameters<AgentRequests['badges']>[0]): void
  /** Where the orders stand now; also told when they only moved to other elements. */
  places(places: readonly OrderPlace[]): void
}

/** Badges beside orders with open alerts, and a button at the composer, where the agent switched them on. */
export function createBadges({
  window,
  mount,
  composer,
  say,
  onPick,
  onFind,
  signal,
}: BadgesOptions): BadgesHere {
  let wanted: Parameters<AgentRequests['badges']>[0] = { orders: [], button: false }
  let places: readonly OrderPlace[] = []
  let running: { readonly end: AbortController; readonly draw: ReturnType<typeof createOverlay> } | undefined
  const start = () => {
    const end = new AbortController()
    const draw = createOverlay({
      window,
      document: window.document,
      shadow: mount(),
      say,
      signal: AbortSignal.any([signal, end.signal]),
      onPick,
      onFind,
    })
    return { end, draw }
  }
  const draw = () => {
    const { orders, button } = wanted
    if (orders.length === 0 && !button) {
      running?.end.abort()
      running = undefined
      return
    }
    running ??= start()
    running.draw({
      places,
      badges: new Map(orders.map(badge => [badge.order, badge])),
      composer: button ? composer : undefined,
    })
  }
  return {
    want(now) {
      wanted = now
      draw()
    },
    places(now) {
      places = now
      if (running) draw()
    },
  }
}
