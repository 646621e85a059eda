import { elementsAt } from '@/lib/consoles/select'
import { type Roots, rootsIn } from '@/lib/consoles/shadow'
import type { FrameState } from '@/lib/messages'

const FRAMES = 'iframe,frame'

/** The elements by which a page holds its frames, those in open shadow roots too. */
export const frameElementsIn = (roots: Roots) => elementsAt(roots, FRAMES) as HTMLIFrameElement[]

/**
 * The element of the page that a frame stands in, or that holds the frame around it. By its place among the page's frames; by its size
 * where it stands in a shadow root, if no other has that size.
 */
export function elementOf(
  { path, width, height }: FrameState,
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
