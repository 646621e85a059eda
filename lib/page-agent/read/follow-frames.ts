import { followLoads } from './loads'

/** px under which a frame holds no chat and no order: beacons, buttons, log-in helpers. */
export const LEAST = { width: 160, height: 100 } as const

/** Runs whenever a frame of this document may have something to read that it had not before: it loaded, it came, it grew. */
export function followFrames(document: Document, signal: AbortSignal, run: () => void): FrameFollower {
  const view = document.defaultView
  const sizes = new WeakMap<Element, boolean>()
  const grown =
    view &&
    new view.ResizeObserver(entries => {
      let any = false
      for (const { target, contentRect } of entries) {
        const isLarge = contentRect.width >= LEAST.width && contentRect.height >= LEAST.height
        any ||= isLarge && sizes.get(target) === false
        sizes.set(target, isLarge)
      }
      if (any) run()
    })
  followLoads(document, signal, run)
  signal.addEventListener('abort', () => grown?.disconnect())
  let known: readonly Element[] = []
  return {
    look(elements) {
      const before = new Set(known)
      known = elements
      for (const element of elements) if (!before.has(element)) grown?.observe(element)
      for (const element of before) if (!elements.includes(element)) grown?.unobserve(element)
      if (elements.some(element => !before.has(element))) run()
    },
  }
}

export interface FrameFollower {
  /** The frame elements there are now. */
  look(elements: readonly Element[]): void
}
