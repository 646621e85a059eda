import { effect } from '@preact/signals'
import { taobaoDesktop } from '@/lib/consoles/profiles/taobao-desktop'
import type { SidebarHostKind } from '@/lib/settings/layout'
import { createSidebar, type SidebarApp } from '@/lib/sidebar/create-sidebar'
import type { SidebarHost } from '@/lib/sidebar/sidebar-host'
import type { PageSource } from '@/lib/sidebar/source/page-source'
import { createPastedSource, type PastedChat } from '@/lib/sidebar/source/pasted-source'
import { sidebarHost } from './sidebar-host'

interface PasteSidebar {
  readonly document: Document
  readonly kind: SidebarHostKind
  /** The browser tab beside it. */
  readonly tab: number | undefined
  /** The page it stands beside. */
  readonly around: PageSource | undefined
  readonly text: string
  showSection(id: string): void
  readonly signal: AbortSignal
}

export interface PastedSidebar {
  readonly app: SidebarApp
  readonly host: SidebarHost
  readonly chat: PastedChat
}

/** The sidebar of a chat that was pasted. */
export function pasteSidebar({
  document,
  kind,
  tab,
  around,
  text,
  showSection,
  signal,
}: PasteSidebar): PastedSidebar {
  const { source, pasted } = createPastedSource({
    profile: taobaoDesktop,
    text,
    load: async () => (await import('@/lib/consoles/pasted/read-pasted')).readPasted,
    ...(around && { around }),
    document,
    now: () => Date.now(),
    signal,
  })
  const host = sidebarHost({ document, kind, console: taobaoDesktop.facts.id, tab, isPractice: false })
  const app = createSidebar({ document, source, host, showSection, signal })
  const stop = effect(() => {
    const { name } = app.model.settings.value.agent
    pasted.setOwnNames(name ? [name] : [])
  })
  signal.addEventListener('abort', stop)
  return { app, host, chat: pasted }
}
