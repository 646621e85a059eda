import { browser } from '#imports'
import type { Wire } from '@/lib/page-agent/wire'
import type { SidebarHostKind } from '@/lib/settings/layout'
import { createSidebar, type SidebarApp } from '@/lib/sidebar/create-sidebar'
import { type ReadingAhead, readingAhead } from '@/lib/sidebar/model/suggester'
import type { SidebarHost } from '@/lib/sidebar/sidebar-host'
import { openPage } from '@/lib/sidebar/source/open-page'
import type { PageSource } from '@/lib/sidebar/source/page-source'
import type { PastedChat } from '@/lib/sidebar/source/pasted-source'
import { followActiveTab } from './active-tab'
import type { EarlyRequests } from './early-requests'
import type { EarlyStart } from './early-start'
import { pasteSidebar } from './paste-sidebar'
import { sidebarHost } from './sidebar-host'
import { connectAgent } from './wires'

/** What this document shows. */
export type Shown =
  | {
      readonly kind: 'page'
      readonly app: SidebarApp
      readonly host: SidebarHost
      /** It shows what was pasted, until `onBack`. */
      readonly pasted?: { readonly chat: PastedChat; onBack(): void }
      /** Shows what was pasted instead. */
      onPaste?(): void
    }
  /** The tab is no console. */
  | { readonly kind: 'none'; onPaste?(): void }
  /** The console's sidebar stands somewhere else, by the agent's choice; `here` brings it. */
  | { readonly kind: 'elsewhere'; readonly where: SidebarHostKind; here(): void }

interface RunSidebar {
  readonly window: Window
  /** Where it stands beside a page. */
  readonly begun: EarlyStart | undefined
  show(shown: Shown): void
  /** Brings a section to the top of what is shown. */
  showSection(id: string): void
}

/** Ms after which a page agent that went is looked for again: it is started anew when what was taught changes. */
const AGAIN = 400

/** The sidebar in whatever host its document was loaded into. */
export function runSidebar({ window, begun, show: draw, showSection }: RunSidebar): void {
  const query = new URLSearchParams(window.location.search)
  /** Where it stands when no page is around it. */
  const kind = query.get('host') === 'window' ? 'window' : 'panel'
  const { document } = window
  let pasting: AbortController | undefined
  let under: Shown = { kind: 'none' }
  let around: PageSource | undefined
  let pastedText = ''
  /** Shows the page, unless what was pasted is shown. */
  const show = (shown: Shown) => {
    under = shown
    if (!pasting) draw(shown.kind === 'elsewhere' ? shown : { ...shown, onPaste })
  }
  const onPaste = () => {
    const end = new AbortController()
    pasting = end
    const where = begun ? 'page' : kind
    const { app, host, chat } = pasteSidebar({
      document,
      kind: where,
      tab: under.kind === 'page' ? under.host.tab : undefined,
      around: under.kind === 'page' ? around : undefined,
      text: pastedText,
      showSection,
      signal: end.signal,
    })
    const onBack = () => {
      pastedText = chat.text.value
      end.abort()
      pasting = undefined
      show(under)
    }
    draw({ kind: 'page', app, host, pasted: { chat, onBack } })
  }
  const attach = (
    where: SidebarHostKind,
    tab: number | undefined,
    wire: Wire,
    { onGone, onMoved }: { onGone(): void; onMoved(): void },
    before?: { readonly early: EarlyRequests; readonly ahead: ReadingAhead },
  ) => {
    const end = new AbortController()
    let app: SidebarApp | undefined
    const begin = (source: PageSource) => {
      const host = sidebarHost({
        document,
        kind: where,
        console: source.profile.facts.id,
        tab,
        isPractice: source.practiceSince !== undefined,
        early: before?.early,
      })
      let isElsewhere = false
      const now = () => {
        const chosen = source.layout.value.host
        if (chosen === where && isElsewhere) {
          // Heard anew, with what was begun in the other one meanwhile.
          end.abort()
          onMoved()
        } else if (chosen === where) {
          app ??= createSidebar({
            document,
            source,
            host,
            showSection,
            signal: end.signal,
            ahead: before?.ahead,
          })
          around = source
          show({ kind: 'page', app, host })
        } else if (!app) {
          isElsewhere = true
          show({ kind: 'elsewhere', where: chosen, here: () => source.setLayout({ host: where }) })
        } else {
          end.abort()
          onMoved()
        }
      }
      end.signal.addEventListener('abort', source.layout.subscribe(now))
    }
    openPage({
      wire,
      connectFrame: frame => connectAgent(frame, tab),
      onSource: begin,
      onEvent: event => app?.onEvent(event),
      onPicker: (frame, event) => app?.picker.take(frame, event),
      onGone() {
        end.abort()
        onGone()
      },
      signal: end.signal,
    })
    return end
  }

  if (begun) {
    const { port, early } = begun
    const ahead = readingAhead()
    setTimeout(() => ahead.read([]))
    early.library.then(({ phrases }) => ahead.read(phrases)).catch(() => undefined)
    const here = browser.tabs?.getCurrent().catch(() => undefined)
    void port.then(async wire => {
      const tab = await here
      attach('page', tab?.id, wire, { onGone: () => undefined, onMoved: () => undefined }, { early, ahead })
    })
    return
  }
  let at: { readonly tab: number; end: AbortController } | undefined
  const follow = (tab: number) => {
    at?.end.abort()
    let isHeard = false
    const end = attach(kind, tab, connectAgent(0, tab), {
      onGone() {
        if (at?.tab !== tab) return
        show({ kind: 'none' })
        if (isHeard) setTimeout(() => at?.tab === tab && follow(tab), AGAIN)
        isHeard = false
      },
      // It stands elsewhere now, and this document says so.
      onMoved: () => at?.tab === tab && follow(tab),
    })
    isHeard = true
    at = { tab, end }
  }
  followActiveTab(
    kind,
    tab => tab !== undefined && tab !== at?.tab && follow(tab),
    tab => tab === at?.tab && follow(tab),
  )
  show({ kind: 'none' })
  // A window that has just been opened has the focus itself: it begins with the tab it was opened from.
  const from = Number(query.get('tab') ?? Number.NaN)
  if (Number.isInteger(from)) follow(from)
}
