import type { Layout } from '@/lib/settings/layout'

/** How much of which edge the page gives up. */
export interface Push {
  readonly side: Layout['side']
  /** px */
  readonly width: number
}

/**
 * Pushes the page aside by a margin of its root element, where the agent asked for that; `undefined` takes it back, and so does
 * the end of the signal. The page's own margin comes back as it was.
 */
export function pushPage(document: Document, signal: AbortSignal): (push: Push | undefined) => void {
  const { style } = document.documentElement
  let restore = () => {}
  const set = (push: Push | undefined) => {
    restore()
    restore = () => {}
    if (!push) return
    const name = `margin-${push.side}`
    const [value, priority] = [style.getPropertyValue(name), style.getPropertyPriority(name)]
    style.setProperty(name, `${push.width}px`, 'important')
    restore = () => (value ? style.setProperty(name, value, priority) : void style.removeProperty(name))
  }
  signal.addEventListener('abort', () => set(undefined))
  return set
}
