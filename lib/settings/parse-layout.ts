import { clampWidth } from '@/lib/page-agent/host/placement'
import { DEFAULT_LAYOUT, type Layout } from '@/lib/settings'

/** Reads what was stored, item by item: an older or foreign shape falls back to how the sidebar starts. */
export function parseLayout(stored: unknown): Layout | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined
  const { side, width, collapsed, push, slash } = stored as Record<string, unknown>
  return {
    side: side === 'left' || side === 'right' ? side : DEFAULT_LAYOUT.side,
    width: typeof width === 'number' && Number.isFinite(width) ? clampWidth(width) : DEFAULT_LAYOUT.width,
    collapsed: collapsed === true,
    push: push === true,
    slash: slash === true,
  }
}
