import { paintFrame, sayGone } from '@/lib/page-agent/host/frame'
import type { RootFactory } from '@/lib/page-agent/host/root'
import { type Keyboard, listenToKeyboard } from '@/lib/page-agent/keys/keyboard'
import { DEFAULT_LAYOUT } from '@/lib/settings'
import type { ConsoleHere } from './here'
import type { Ports } from './ports'

export interface SidebarStart {
  readonly document: Document
  readonly here: ConsoleHere
  readonly root: RootFactory
  readonly ports: Ports
  /** Given where it listens from before the page's own scripts. */
  readonly keyboard?: Keyboard
  /** Ends everything: watching, listening, and the sidebar itself. */
  readonly signal: AbortSignal
}

/**
 * Puts a working sidebar on the page. Its frame is painted at once, before anything is asked of the background; what reads and
 * draws comes after, so that the page waits for neither.
 */
export async function startSidebar({
  document,
  here,
  root: rootFor,
  ports,
  signal,
  ...given
}: SidebarStart): Promise<void> {
  const window = document.defaultView
  if (!window) return
  const keyboard = given.keyboard ?? listenToKeyboard(window, signal)
  const stored = ports.loadLayout().catch(() => undefined)
  await interactive(document)
  const layout = await stored
  if (signal.aborted) return

  const root = await rootFor(document)
  signal.addEventListener('abort', root.remove)
  const frame = paintFrame(root, layout ?? DEFAULT_LAYOUT, ports.say)
  const [mind, profile] = await Promise.all([
    ports.mind(),
    here.profile ?? ports.ask('builtIn', { console: here.id }),
  ]).catch(() => [])
  if (signal.aborted) return
  if (mind && profile) mind({ document, profile, root, ports, keyboard, signal, ...(layout && { layout }) })
  else sayGone(frame, ports.say)
}

const interactive = (document: Document) =>
  document.readyState === 'loading'
    ? new Promise<void>(resolve => {
        document.addEventListener('DOMContentLoaded', () => resolve(), { once: true })
      })
    : Promise.resolve()
