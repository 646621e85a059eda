import { computed, effect, type ReadonlySignal } from '@preact/signals'
import type { SidebarModel } from '@/lib/sidebar/model/model'
import { type Box, place, WIDTH } from './placement'
import { pushPage } from './push-page'

interface Placing {
  readonly window: Window
  readonly document: Document
  readonly model: SidebarModel
  readonly composer: () => HTMLElement | undefined
  /** Where the composer stands if it is in another frame: as last told, and measured now. */
  readonly far?: { readonly box: ReadonlySignal<Box | undefined>; boxNow(): Box | undefined }
  readonly signal: AbortSignal
}

/** Ms without a change of the window's size after which it is measured. */
const SETTLED = 200

/**
 * Keeps the sidebar off the console's composer. Measures once for each change of the layout, of the window, and when a composer
 * appears: in a frame of its own, never while the page is being observed. The returned function is told when the agent opens the
 * sidebar themself.
 */
export function keepPlace({
  window,
  document,
  model,
  composer,
  far,
  signal,
}: Placing): (asked: boolean) => void {
  let asked = false
  let frame = 0
  const push = pushPage(document, signal)
  const measure = () => {
    const layout = model.layout.value
    const { clientWidth: width } = document.documentElement
    // What is pushed aside moves the composer, so that comes first.
    if (layout.push && !layout.collapsed) push({ side: layout.side, width: layout.width })
    const box = far?.boxNow() ?? composer()?.getBoundingClientRect()
    const placement = place(layout, box, { width, height: window.innerHeight }, asked)
    model.placement.value = placement
    push(
      layout.push
        ? { side: placement.side, width: placement.collapsed ? WIDTH.tab : placement.width }
        : undefined,
    )
  }
  const measureSoon = () => {
    window.cancelAnimationFrame(frame)
    frame = window.requestAnimationFrame(measure)
  }

  let timer: ReturnType<typeof setTimeout> | undefined
  window.addEventListener(
    'resize',
    () => {
      clearTimeout(timer)
      timer = setTimeout(measureSoon, SETTLED)
    },
    { signal },
  )
  // As text: a box that was measured again and is the same is no reason to measure once more.
  const where = computed(() => JSON.stringify(far?.box.value))
  const stopWatching = effect(() => {
    void model.layout.value
    void model.composerSeen.value
    void where.value
    measureSoon()
  })
  signal.addEventListener('abort', () => {
    stopWatching()
    clearTimeout(timer)
    window.cancelAnimationFrame(frame)
  })
  return now => {
    asked = now
  }
}
