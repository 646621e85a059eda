/** Where the sidebar stands: at the page's edge, in the browser's own side panel, or in a window of its own. */
export const SIDEBAR_HOSTS = ['page', 'panel', 'window'] as const
export type SidebarHostKind = (typeof SIDEBAR_HOSTS)[number]

/** How the sidebar sits on one console. Kept on this machine only, readable before the background answers. */
export interface Layout {
  readonly host: SidebarHostKind
  readonly side: 'left' | 'right'
  /** px, see `WIDTH` */
  readonly width: number
  readonly collapsed: boolean
  /** Pushes the page aside instead of floating over it. Until the agent chooses: where the console has a panel of its own at that edge. */
  readonly push?: boolean
  /** `/` typed in the composer looks for phrases there. */
  readonly slash: boolean
}

export const DEFAULT_LAYOUT: Layout = {
  host: 'page',
  side: 'right',
  width: 340,
  collapsed: false,
  slash: false,
}

/** Where the sidebar stands now: the layout, bent as little as needed to keep off the composer. */
export interface Placement {
  readonly side: Layout['side']
  /** px */
  readonly width: number
  readonly collapsed: boolean
  /** px kept free at the bottom. */
  readonly bottom: number
  /** The page is pushed aside. */
  readonly pushes: boolean
}

/** px: the sidebar's narrowest and widest, and the tab it collapses to. */
export const WIDTH = { min: 280, max: 520, step: 16, tab: 36 } as const

/** Whole px, within what a sidebar may have. */
export const clampWidth = (width: number): number =>
  Math.round(Math.min(WIDTH.max, Math.max(WIDTH.min, width)))

/** Reads what was stored, item by item: an older or foreign shape falls back to how the sidebar starts. */
export function parseLayout(stored: unknown): Layout | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined
  const { host, side, width, collapsed, push, slash } = stored as Record<string, unknown>
  return {
    host: SIDEBAR_HOSTS.find(kind => kind === host) ?? DEFAULT_LAYOUT.host,
    side: side === 'left' ? 'left' : 'right',
    width: typeof width === 'number' && Number.isFinite(width) ? clampWidth(width) : DEFAULT_LAYOUT.width,
    collapsed: collapsed === true,
    ...(typeof push === 'boolean' && { push }),
    slash: slash === true,
  }
}
