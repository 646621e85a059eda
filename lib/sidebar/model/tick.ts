import type { Ports } from '@/entrypoints/sidebar.content/ports'
import type { SidebarModel } from './model'

interface Ticking {
  readonly document: Document
  readonly model: SidebarModel
  readonly ports: Ports
  readonly host: HTMLElement
  readonly signal: AbortSignal
}

/** Moves the clock each second while the page is in sight, and looks after what can go wrong unheard meanwhile. */
export function tick({ document, model, ports, host, signal }: Ticking): void {
  const beat = () => {
    if (document.visibilityState === 'hidden') return
    model.now.value = Date.now()
    if (!ports.alive()) model.gone.value = true
    // A page that rewrote its own root element took the host with it.
    if (!host.isConnected && !signal.aborted) document.documentElement.append(host)
  }
  const timer = setInterval(beat, 1000)
  signal.addEventListener('abort', () => clearInterval(timer))
  document.addEventListener('visibilitychange', beat, { signal })
}
