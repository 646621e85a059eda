import { elementsAt } from '@/lib/consoles/select'
import { type Roots, rootsIn } from '@/lib/consoles/shadow'
import type { Box, FrameShape } from '../protocol'

const FRAMES = 'iframe,frame'

/** The elements by which a page holds its frames, those in open shadow roots too. */
export const frameElementsIn = (roots: Roots) => elementsAt(roots, FRAMES) as HTMLIFrameElement[]

/**
 * The element of the page that a frame stands in, or that holds the frame around it. By its place among the page's frames; by its size
 * where it stands in a shadow root, if no other has that size.
 */
export function elementOf(
  { path, width, height }: FrameShape,
  document: Document,
): HTMLIFrameElement | undefined {
  const [place] = path ?? []
  if (place !== undefined) {
    const view = document.defaultView
    return frameElementsIn([document]).find(
      ({ contentWindow }) => contentWindow !== null && contentWindow === view?.[place],
    )
  }
  const alike = frameElementsIn(rootsIn(document)).filter(
    one => one.clientWidth === width && one.clientHeight === height,
  )
  return alike.length === 1 ? alike[0] : undefined
}

/** Where the composer of another frame stands in this page, in its viewport's px; the whole frame for one that stands in another. */
export function composerBoxIn(shape: FrameShape, document: Document): Box | undefined {
  const element = elementOf(shape, document)
  if (!element || !shape.composer) return undefined
  const { left, top, right, bottom } = element.getBoundingClientRect()
  if (shape.path?.length !== 1) return { left, top, right, bottom }
  const [x, y] = [left + element.clientLeft, top + element.clientTop]
  const box = shape.composer
  return {
    left: Math.max(x + box.left, left),
    top: Math.max(y + box.top, top),
    right: Math.min(x + box.right, right),
    bottom: Math.min(y + box.bottom, bottom),
  }
}
