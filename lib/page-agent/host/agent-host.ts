import type { Layout } from '@/lib/settings/layout'
import type { FrameHostBrowser } from './frame-host'

/** Of the page's own frame: where the sidebar stands beside it. */
export interface AgentHost {
  readonly browser: FrameHostBrowser
  readonly layout: Layout
  saveLayout(layout: Layout): void
  /** Another tab of this console was laid out anew. */
  onLayout(run: (layout: Layout) => void, signal: AbortSignal): void
  /** Frames of the page that have an agent, whenever that may have changed. */
  onFrames(run: (frames: readonly number[]) => void, signal: AbortSignal): void
}
