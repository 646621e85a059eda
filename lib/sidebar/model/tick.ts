import type { SidebarHost } from '../sidebar-host'
import type { SidebarModel } from './model'

interface Ticking {
  readonly document: Document
  readonly model: SidebarModel
  readonly host: Pick<SidebarHost, 'isAlive'>
  readonly signal: AbortSignal
}

/** Moves the clock each second while the sidebar is in sight, and notices an extension that was updated meanwhile. */
export function tick({ document, model, host, signal }: Ticking): void {
  const beat = () => {
    if (document.visibilityState === 'hidden') return
    model.now.value = Date.now()
    if (!host.isAlive()) model.gone.value = true
  }
  const timer = setInterval(beat, 1000)
  signal.addEventListener('abort', () => clearInterval(timer))
  document.addEventListener('visibilitychange', beat, { signal })
}
