import { readyState } from '@/lib/consoles/dom'
import { type Layout, type Placement, WIDTH } from '@/lib/settings/layout'
import type { Box } from '../protocol'
import { isCovered, ownPanel } from './own-panel'
import { place } from './placement'
import { pushPage } from './push-page'

interface Positioning {
  readonly window: Window
  readonly layout: () => Layout
  /** Where the composer stands, measured now. */
  readonly composer: () => Box | undefined
  readonly onPlacement: (placement: Placement) => void
  readonly signal: AbortSignal
}

export interface Position {
  /** Measures once, in a frame of its own. `asked`: the agent has just asked for the sidebar to be open, or has not. */
  measure(asked?: boolean): void
}

/** Ms without a change of the window's size after which it is measured. */
const SETTLED = 200

/** Keeps the sidebar off the console's composer; never measures while the page is being observed. */
export function keepPosition({ window, layout: now, composer, onPlacement, signal }: Positioning): Position {
  const { document } = window
  const push = pushPage(document, signal)
  let asked = false
  let frame = 0
  let behind: ReturnType<typeof setTimeout> | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  /** The console's own panel at the edge the agent wished for; looked for until there is one, and anew when the window changes. */
  let panel: Element | undefined
  /** Where the sidebar is to stand, the console's own panel considered: pushing it aside, or at the other edge where it does not yield. */
  const wish = (): Layout & { readonly push: boolean } => {
    const layout = now()
    const { side, width } = layout
    if (layout.host !== 'page') return { ...layout, push: false }
    if (layout.push !== undefined || layout.collapsed) {
      const isPushed = layout.push ?? panel !== undefined
      push(isPushed && !layout.collapsed ? { side, width } : undefined)
      return { ...layout, push: isPushed }
    }
    if (!panel?.isConnected) {
      push(undefined)
      panel = ownPanel(window, side, width)
    }
    push(panel && { side, width })
    const other = side === 'left' ? 'right' : 'left'
    if (!panel || !isCovered(panel, side, width, window.innerWidth) || ownPanel(window, other, width))
      return { ...layout, push: panel !== undefined }
    push(undefined)
    return { ...layout, side: other, push: false }
  }
  const run = () => {
    const wished = wish()
    const { clientWidth: width } = document.documentElement
    // What is pushed aside moves the composer, so that comes first.
    const placement = place(wished, composer(), { width, height: window.innerHeight }, asked)
    const pushed = placement.collapsed ? WIDTH.tab : placement.width
    push(wished.push ? { side: placement.side, width: pushed } : undefined)
    onPlacement({ ...placement, pushes: wished.push })
  }
  const measure = () => {
    // Measuring a page that is being parsed makes the browser lay it out once more for nothing.
    if (readyState(document) === 'loading') return
    window.cancelAnimationFrame(frame)
    clearTimeout(behind)
    // Behind what the page lays out in that frame by itself.
    frame = window.requestAnimationFrame(() => {
      behind = setTimeout(run)
    })
  }
  window.addEventListener(
    'resize',
    () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        panel = undefined
        measure()
      }, SETTLED)
    },
    { signal },
  )
  document.addEventListener('DOMContentLoaded', measure, { once: true, signal })
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    clearTimeout(behind)
    window.cancelAnimationFrame(frame)
  })
  return {
    measure(now) {
      if (now !== undefined) asked = now
      measure()
    },
  }
}
