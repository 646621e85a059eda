import type { Say } from '@/lib/locales/words'
import type { Placement } from '@/lib/settings/layout'
import { bringPart, type PartName } from '../parts'
import { messagePortWire, type Wire } from '../wire'
import { guardHost } from './guard'
import css from './host.css?inline'
import { createRoot, dress } from './root'

/** What the host asks of the browser. */
export interface FrameHostBrowser {
  /** The address of the sidebar's document. */
  readonly url: string
  /** The origin that document has, whatever its address says. */
  readonly origin: string
  /** A secret of this tab that its sidebar can ask the background for as well, and no page can. */
  token(): Promise<string>
  /** Opens the browser's own side panel; false where that is not possible from here. */
  openPanel(): Promise<boolean>
  bringPart(name: PartName): Promise<boolean>
}

interface FrameHostOptions {
  readonly document: Document
  readonly browser: FrameHostBrowser
  readonly placement: Placement
  /** Colours and sizes, as a style sheet. */
  readonly tokens: string
  readonly say: Say
  readonly onWire: (wire: Wire) => void
  readonly signal: AbortSignal
}

export interface FrameHost {
  place(placement: Placement, draggedWidth?: number): void
  /** Gives the keyboard to the sidebar. */
  focus(): void
}

/** Ms after which a frame that has not answered is taken for one that the page does not let stand. */
const UNANSWERED = 8_000
/** Ms after which the outline has its words at the latest. */
const WORDS = 1_000
const TAB = { width: 36, height: 132 }

/** Puts the sidebar's frame at the page's edge, its outline at once, and tells of the channel to it each time the frame was loaded. */
export function mountFrame({
  document,
  browser,
  placement,
  tokens,
  say,
  onWire,
  signal,
}: FrameHostOptions): FrameHost {
  let style = styleOf(placement)
  const { host, shadow } = createRoot(document, [tokens, css].join('\n'), style)
  const place = document.createElement('div')
  const outline = document.createElement('div')
  outline.className = 'outline'
  const frame = document.createElement('iframe')
  frame.className = 'waiting'
  frame.allow = 'clipboard-write'
  // Under a cross-origin embedder policy Chromium lets only such frames stand; Firefox knows no such thing and needs none.
  if ('credentialless' in frame) frame.credentialless = true
  place.append(outline, frame)
  shadow.append(place)
  const dressPlace = ({ side, collapsed }: Placement) => {
    place.className = `place ${side}${collapsed ? ' collapsed' : ''}`
  }
  dressPlace(placement)
  guardHost(host, () => dress(host, style), signal)

  const token = browser.token()
  let isThere = false
  const unanswered = setTimeout(async () => {
    const note = (await bringPart('on-demand', browser.bringPart))?.panelNote
    if (!note || isThere) return
    outline.replaceChildren(note(document, say, browser.openPanel))
    place.append(outline)
    frame.remove()
  }, UNANSWERED)
  const connect = async () => {
    const secret = await token.catch(() => undefined)
    const target = frame.contentWindow
    if (secret === undefined || !target || signal.aborted) return
    const { port1, port2 } = new MessageChannel()
    const wire = messagePortWire(port1)
    wire.onMessage(value => {
      // Its first word, for nobody else: it is there and has taken the port.
      if (value !== 'ready') return
      isThere = true
      clearTimeout(unanswered)
      frame.className = ''
      outline.remove()
      onWire(wire)
    })
    target.postMessage({ token: secret }, browser.origin, [port2])
  }
  frame.addEventListener('load', () => void connect())
  frame.src = browser.url
  // The browser is asked for its words in one go, while the page waits: not now, when everything else is being loaded.
  requestIdleCallback(
    () => {
      frame.title = say('sidebar.name')
      if (outline.childElementCount === 0) outline.textContent = say('sidebar.opening')
    },
    { timeout: WORDS },
  )
  signal.addEventListener('abort', () => {
    clearTimeout(unanswered)
    host.remove()
  })
  return {
    place(now, draggedWidth) {
      style = styleOf(draggedWidth === undefined ? now : { ...now, width: draggedWidth })
      dress(host, style)
      dressPlace(now)
    },
    focus: () => frame.focus({ preventScroll: true }),
  }
}

function styleOf({ side, width, collapsed, bottom }: Placement): Record<string, string> {
  const across = { position: 'fixed', 'z-index': '2147483646', [side]: '0', 'max-width': '100vw' }
  return collapsed
    ? { ...across, top: '20vh', width: `${TAB.width}px`, height: `${TAB.height}px` }
    : { ...across, top: '0', bottom: `${bottom}px`, width: `${width}px` }
}
