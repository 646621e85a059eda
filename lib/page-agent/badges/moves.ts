interface Watching {
  readonly window: Window & typeof globalThis
  readonly document: Document
  readonly signal: AbortSignal
  /** Called in an observer: may look at texts and hide, must not lay out. */
  readonly changed: () => void
  /**
   * Called in an animation frame; `calm`: nothing has changed for a moment, and what takes longer may be looked at. Returns the elements
   * whose moving matters until the next one.
   */
  readonly frame: (calm: boolean) => readonly Element[]
}

/** Ms without a change after which the page counts as calm. */
const CALM = 150
const STEPS = Array.from({ length: 21 }, (_, i) => i / 20)

/**
 * Asks for a frame whenever something on the page may have moved: it scrolled, was resized or changed. What moves without any of
 * that (a transition, a picture that came late, a row that opens under the pointer) is noticed by the browser's own means: once the
 * page is calm each element is looked at through a window of exactly its size, and leaves it as soon as it moves. The returned function
 * asks too.
 */
export function watchMoves({ window, document, signal, changed, frame }: Watching): () => void {
  let asked = 0
  let opening = 0
  let calm: ReturnType<typeof setTimeout> | undefined
  let windows: readonly IntersectionObserver[] = []

  const rest = () => {
    clearTimeout(calm)
    window.cancelAnimationFrame(opening)
    for (const one of windows) one.disconnect()
    windows = []
  }
  const soon = () => {
    if (asked || signal.aborted) return
    asked = window.requestAnimationFrame(run)
  }
  const run = () => {
    asked = 0
    rest()
    frame(false)
    calm = setTimeout(() => {
      opening = window.requestAnimationFrame(() => {
        windows = frame(true).map(element => openWindow(window, element, soon))
      })
    }, CALM)
  }

  const options = { signal, capture: true, passive: true }
  document.addEventListener('scroll', soon, options)
  window.addEventListener('resize', soon, options)
  const observer = new window.MutationObserver(() => {
    changed()
    soon()
  })
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    rest()
    window.cancelAnimationFrame(asked)
  })
  return soon
}

/** Tells once when an element no longer stands where it stands now. Lays the page out. */
function openWindow(window: Window & typeof globalThis, element: Element, moved: () => void) {
  const { top, left, bottom, right } = element.getBoundingClientRect()
  const { clientWidth, clientHeight } = element.ownerDocument.documentElement
  const margins = [top, clientWidth - right, clientHeight - bottom, left]
  let before: number | undefined
  const observer = new window.IntersectionObserver(
    entries => {
      const ratio = entries.at(-1)?.intersectionRatio
      if (before === undefined) before = ratio
      else if (ratio !== before) {
        observer.disconnect()
        moved()
      }
    },
    { rootMargin: margins.map(px => `${-Math.floor(px)}px`).join(' '), threshold: STEPS },
  )
  observer.observe(element)
  return observer
}
