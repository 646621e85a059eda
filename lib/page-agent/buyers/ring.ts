/** Ms for which a row is pointed at. */
const SHOWN = 4000

/**
 * Points at an element of the page: brings it into sight and draws a ring around it, over the page, that follows it. Nothing is pressed and
 * the focus stays where it is. `mount`: where our own drawings stand. Returns what points at another one.
 */
export function createRing(
  window: Window & typeof globalThis,
  mount: () => ShadowRoot,
  signal: AbortSignal,
): (element: Element) => void {
  let stop: (() => void) | undefined
  const point = (element: Element) => {
    stop?.()
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    const ring = window.document.createElement('div')
    ring.className = 'ring'
    mount().append(ring)
    let frame = 0
    const place = () => {
      const { left, top, width, height } = element.getBoundingClientRect()
      ring.style.cssText = `position:fixed;pointer-events:none;box-sizing:border-box;border:3px solid var(--accent);border-radius:6px;left:${left - 3}px;top:${top - 3}px;width:${width + 6}px;height:${height + 6}px`
      ring.hidden = !element.isConnected || width === 0
      frame = window.requestAnimationFrame(place)
    }
    place()
    const timer = window.setTimeout(() => stop?.(), SHOWN)
    stop = () => {
      stop = undefined
      window.clearTimeout(timer)
      window.cancelAnimationFrame(frame)
      ring.remove()
    }
  }
  signal.addEventListener('abort', () => stop?.())
  return point
}
