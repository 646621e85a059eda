import { type Layout, type Placement, WIDTH } from '@/lib/settings/layout'
import type { Box } from '../protocol'
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
export function keepPosition({ window, layout, composer, onPlacement, signal }: Positioning): Position {
  const { document } = window
  const push = pushPage(document, signal)
  let asked = false
  let frame = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const run = () => {
    const wished = layout()
    const { clientWidth: width } = document.documentElement
    const pushes = wished.push && wished.host === 'page'
    // What is pushed aside moves the composer, so that comes first.
    if (pushes && !wished.collapsed) push({ side: wished.side, width: wished.width })
    const placement = place(wished, composer(), { width, height: window.innerHeight }, asked)
    onPlacement(placement)
    const pushed = placement.collapsed ? WIDTH.tab : placement.width
    push(pushes ? { side: placement.side, width: pushed } : undefined)
  }
  const measure = () => {
    window.cancelAnimationFrame(frame)
    frame = window.requestAnimationFrame(run)
  }
  window.addEventListener(
    'resize',
    () => {
      clearTimeout(timer)
      timer = setTimeout(measure, SETTLED)
    },
    { signal },
  )
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    window.cancelAnimationFrame(frame)
  })
  return {
    measure(now) {
      if (now !== undefined) asked = now
      measure()
    },
  }
}
