import type { Layout } from '@/lib/settings/layout'
import { HOST_NAME } from './root'

/** Parts of the viewport's height at which an edge is looked at. */
const HEIGHTS = [0.3, 0.5, 0.7] as const
/** Of the viewport: a panel is at least so high and at most so wide, else it is the page itself, a bar or a button. */
const SHAPE = { height: 0.5, width: 0.45 } as const
/** px between a panel and its edge: a scroll bar, a border, some air. */
const EDGE = 24
/** Letters of text that tell a panel from an empty column. */
const TEXT = 10

/** The console's own panel at this edge, where the sidebar would stand over it: an order column, a list of goods. Measures. */
export function ownPanel(window: Window, side: Layout['side'], width: number): Element | undefined {
  const { document, innerHeight } = window
  const { clientWidth } = document.documentElement
  const x = side === 'right' ? clientWidth - width / 2 : width / 2
  for (const part of HEIGHTS)
    for (const element of document.elementsFromPoint(x, innerHeight * part)) {
      if (element.localName === HOST_NAME) continue
      const box = element.getBoundingClientRect()
      const isAtEdge = side === 'right' ? box.right >= clientWidth - EDGE : box.left <= EDGE
      const isPanel = box.height >= innerHeight * SHAPE.height && box.width <= clientWidth * SHAPE.width
      if (isAtEdge && isPanel && (element.textContent ?? '').trim().length >= TEXT) return element
    }
  return undefined
}

/** Whether most of the panel stands under the sidebar. Measures. */
export function isCovered(
  panel: Element,
  side: Layout['side'],
  width: number,
  viewportWidth: number,
): boolean {
  const { left, right } = panel.getBoundingClientRect()
  const under =
    side === 'right' ? right - Math.max(left, viewportWidth - width) : Math.min(right, width) - left
  return under > (right - left) / 2
}
