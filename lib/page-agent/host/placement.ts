import { type Layout, type Placement, WIDTH } from '@/lib/settings/layout'
import type { Box } from '../protocol'

/** px left free between the sidebar and the console's composer. */
const GAP = 8
/** px under which a shortened sidebar is of no use. */
const LOW = 320

type Place = Omit<Placement, 'pushes'>

const asWished = (layout: Layout): Place => ({
  side: layout.side,
  width: layout.width,
  collapsed: layout.collapsed,
  bottom: 0,
})

/** Free px between the composer and one edge of the viewport. */
const room = (side: Layout['side'], composer: Box, viewport: { width: number }): number =>
  (side === 'left' ? composer.left : viewport.width - composer.right) - GAP

/**
 * Keeps the sidebar off the composer: as wished where it fits, else narrower, else at the other side, else collapsed.
 * When the agent has just asked for it (`asked`) it opens all the same: ending above the composer, or where there is no
 * room either, over it, because a click that does nothing is worse.
 * Boxes are in viewport px; without a composer it stands as wished.
 */
export function place(
  layout: Layout,
  composer: Box | undefined,
  viewport: { readonly width: number; readonly height: number },
  asked: boolean,
): Place {
  const wished = asWished(layout)
  if (layout.collapsed || !composer || composer.right <= composer.left) return wished
  const other = layout.side === 'left' ? 'right' : 'left'
  const fits = (side: Layout['side'], width: number) => room(side, composer, viewport) >= width
  if (fits(layout.side, layout.width)) return wished
  if (fits(layout.side, WIDTH.min)) {
    return { ...wished, width: Math.floor(room(layout.side, composer, viewport)) }
  }
  const above = composer.top - GAP
  if (asked && above >= LOW) return { ...wished, bottom: Math.ceil(viewport.height - above) }
  if (fits(other, WIDTH.min)) {
    return {
      ...wished,
      side: other,
      width: Math.min(layout.width, Math.floor(room(other, composer, viewport))),
    }
  }
  return { ...wished, collapsed: !asked }
}
