import { parentOf } from '@/lib/consoles/visible'
import type { OrderId } from '@/lib/trade/order'

/** px of one line, where a wheel counts in lines (Firefox). */
const LINE = 16

/**
 * A wheel turned over a mark scrolls the list the mark's row stands in, as it would without the mark: the browser sees an element
 * of ours there, outside that list. Where only the window scrolls, the browser does it by itself.
 */
export function passWheel(
  marks: HTMLElement,
  rowOf: (order: OrderId) => Element | undefined,
  signal: AbortSignal,
): void {
  const onWheel = (event: WheelEvent) => {
    const mark = event.target instanceof Element ? event.target.closest('[data-order]') : null
    const row = rowOf((mark?.getAttribute('data-order') ?? '') as OrderId)
    const list = row && scrollerOf(row)
    if (!list || event.ctrlKey) return
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1
    list.scrollBy({ left: event.deltaX * unit, top: event.deltaY * unit, behavior: 'instant' })
    event.preventDefault()
  }
  marks.addEventListener('wheel', onWheel, { passive: false, signal })
}

/** The nearest element around that scrolls by itself, the window aside. */
function scrollerOf(row: Element): Element | undefined {
  const { body, documentElement, defaultView } = row.ownerDocument
  for (let up = parentOf(row); up && up !== body && up !== documentElement; up = parentOf(up))
    if (
      up.scrollHeight > up.clientHeight &&
      /auto|scroll|overlay/.test(defaultView?.getComputedStyle(up).overflowY ?? '')
    )
      return up
  return undefined
}
