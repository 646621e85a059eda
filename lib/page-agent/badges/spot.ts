import type { OrderPlace } from '@/lib/consoles/order/place'
import { HOST_NAME } from '../host/root'

/** px: a mark, one that has room for a strip only, the button at the composer, and what is left free beside them. */
const SIZE = { mark: 18, slim: 12, button: 22, gap: 4 } as const

/** Where a mark stands, as seen from its order: the same for as long as the row does not change its shape. */
export interface Spot {
  /** px from the left edge of the row, or from the end of the number. */
  readonly from: 'row' | 'number'
  readonly dx: number
  readonly slim: boolean
}

/** In viewport px. */
export interface Corner {
  readonly x: number
  readonly y: number
}

/** The number's own line, and the row around it; undefined while they are not on the screen. Lays the page out. */
export function measure({ row, number }: OrderPlace): { row: DOMRect; number: DOMRect } | undefined {
  const box = number.kind === 'text' ? textBox(number.node) : number.parent.getBoundingClientRect()
  return box && box.width > 0 && box.height > 0
    ? { row: row.getBoundingClientRect(), number: box }
    : undefined
}

/** Whether the number itself can be seen: not scrolled out of its list, not under a head that sticks, a dialog or the sidebar. */
export function isInSight({ row, number: { parent } }: OrderPlace, box: DOMRect): boolean {
  const hit = rootOf(parent).elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2)
  return hit !== null && (parent.contains(hit) || (hit.contains(parent) && row.contains(hit)))
}

/** Upper left corner, in px of the window. */
export function cornerOf({ from, dx }: Spot, { row, number }: { row: DOMRect; number: DOMRect }): Corner {
  const start = from === 'row' ? row.left : number.right
  return { x: Math.round(start + dx), y: Math.round((number.top + number.bottom - SIZE.mark) / 2) }
}

/**
 * Room for a mark: left of the row, else the first gap behind the number on its line, else a strip at the row's left edge. Never
 * over anything of the page's that says something or can be clicked by itself.
 */
export function findSpot(place: OrderPlace, boxes: { row: DOMRect; number: DOMRect }): Spot | undefined {
  const { row, number } = boxes
  const tries: Spot[] = [{ from: 'row', dx: -SIZE.mark - SIZE.gap, slim: false }]
  for (let dx = SIZE.gap; number.right + dx + SIZE.mark <= row.right; dx += SIZE.mark)
    tries.push({ from: 'number', dx, slim: false })
  tries.push({ from: 'row', dx: 0, slim: true })
  return tries.find(spot => isFree(spot, place, boxes))
}

/** Whether nothing but the row's own ground, or the page's, lies there. */
export function isFree(
  spot: Spot,
  { number }: OrderPlace,
  boxes: { row: DOMRect; number: DOMRect },
): boolean {
  const { x, y } = cornerOf(spot, boxes)
  return isGround(number.parent, x, y, spot.slim ? SIZE.slim : SIZE.mark, SIZE.mark)
}

/** Beside the composer, as close as there is room; else in one of its right corners, the lower one first: a text rarely reaches there. */
export function findCorner(composer: Element, box: DOMRect): Corner | undefined {
  const { button, gap } = SIZE
  const [right, left] = [box.right + gap, box.left - button - gap]
  const [above, below] = [box.top - button - gap, box.bottom + gap]
  const beside = [
    { x: right, y: box.top },
    { x: box.right - button, y: above },
    { x: left, y: box.top },
    { x: box.left, y: above },
    { x: box.left, y: below },
    { x: box.right - button, y: below },
  ].map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }))
  return beside.find(corner => isFreeBeside(composer, corner)) ?? inside(composer, box)
}

/** Whether a button at this corner (px of the window) would cover nothing of the page's. */
export function isFreeBeside(composer: Element, { x, y }: Corner): boolean {
  return isGround(composer, x, y, SIZE.button, SIZE.button)
}

/** px kept free for a scroll bar. */
const SCROLLBAR = 18

function inside(composer: Element, box: DOMRect): Corner | undefined {
  const { button, gap } = SIZE
  const x = Math.round(box.right - button - SCROLLBAR)
  const corners = [box.bottom - button - gap, box.top + gap].map(y => ({ x, y: Math.round(y) }))
  return corners.find(corner => {
    const at = pageAt(rootOf(composer), corner.x + button / 2, corner.y + button / 2)
    return at !== undefined && composer.contains(at)
  })
}

/** Whether all that lies in a box are elements around `inner`, without a text of their own there. */
function isGround(inner: Element, x: number, y: number, width: number, height: number): boolean {
  const box = new DOMRect(x, y, width, height)
  const root = rootOf(inner)
  return [
    [x + 1, y + 1],
    [x + width - 1, y + 1],
    [x + width / 2, y + height / 2],
    [x + 1, y + height - 1],
    [x + width - 1, y + height - 1],
  ].every(([left = 0, top = 0]) => {
    const at = pageAt(root, left, top)
    return at?.contains(inner) === true && at !== inner && !writesInto(at, box)
  })
}

/** What of the page lies on top there, our own aside. */
function pageAt(root: DocumentOrShadowRoot, x: number, y: number): Element | undefined {
  const top = root.elementFromPoint(x, y)
  if (top?.localName !== HOST_NAME) return top ?? undefined
  return root.elementsFromPoint(x, y).find(({ localName }) => localName !== HOST_NAME)
}

function writesInto(element: Element, { left, top, right, bottom }: DOMRect): boolean {
  return [...element.childNodes].some(node => {
    if (node.nodeType !== 3 || !node.nodeValue?.trim()) return false
    const box = textBox(node)
    return box !== undefined && box.left < right && box.right > left && box.top < bottom && box.bottom > top
  })
}

/** The first line of a text. */
function textBox(node: Node): DOMRect | undefined {
  const range = node.ownerDocument?.createRange()
  range?.selectNodeContents(node)
  return range?.getClientRects()[0]
}

function rootOf(element: Element): DocumentOrShadowRoot {
  const root = element.getRootNode()
  return 'elementFromPoint' in root ? (root as ShadowRoot) : element.ownerDocument
}
