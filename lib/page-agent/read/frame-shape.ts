import { isShown } from '@/lib/consoles/visible'
import { frameElementsIn } from '../host/frame-element'
import type { Box, FrameShape } from '../protocol'
import { pathOf, placeAmong } from './whereabouts'

/** How the frame stands now. Measures: never while changes are being observed. */
export function shapeOf(window: Window, composer: Element | undefined): FrameShape {
  const path = pathOf(window)
  return {
    ...(composer && { composer: boxOf(composer) }),
    ...(path && { path }),
    width: window.innerWidth,
    height: window.innerHeight,
    ...(window.length > 0 && { hiddenFrames: hiddenFramesIn(window) }),
  }
}

/** Places of this frame's own frames that are there and not shown: they may hold the chat of another tab of the page. */
function hiddenFramesIn(window: Window): number[] {
  const hidden: number[] = []
  for (const element of frameElementsIn([window.document])) {
    const place = element.contentWindow ? placeAmong(window, element.contentWindow) : undefined
    if (place !== undefined && !isShown(element)) hidden.push(place)
  }
  return hidden
}

export function boxOf(element: Element): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect()
  return { left, top, right, bottom }
}
