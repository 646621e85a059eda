import type { Say } from '@/lib/locales/words'
import type { Layout, Placement } from '@/lib/settings/layout'
import type { AgentEvent, Box, FrameShape } from '../protocol'
import { boxOf } from '../read/frame-shape'
import type { Wire } from '../wire'
import type { AgentHost } from './agent-host'
import { composerBoxIn, elementOf } from './frame-element'
import { type FrameHost, mountFrame } from './frame-host'
import { keepPosition } from './position'

interface HostOptions {
  readonly window: Window
  readonly host: AgentHost
  readonly tokens: string
  readonly say: Say
  readonly signal: AbortSignal
}

/** The page agent, once it knows the console. */
export interface HostedAgent {
  composer(): HTMLElement | undefined
  tell(event: AgentEvent): void
  /** The sidebar at the page's edge is there. */
  onWire(wire: Wire): void
  /** Its frame was taken away, or loaded anew: nobody is at the other end any more. */
  onWireGone(wire: Wire): void
}

/** Where the sidebar stands beside the page, in the page's own frame. */
export interface Host {
  /** Sidebars that came before are attached now. */
  serve(agent: HostedAgent): void
  layout(): Layout
  /** What a sidebar that comes is told first. */
  events(): readonly AgentEvent[]
  setLayout(change: Partial<Layout>): void
  drag(width: number | undefined): void
  /** The composer stands in that frame of the page; without one, in this frame or nowhere. */
  composerIn(shape: FrameShape | undefined): void
  /** The page was read: the composer may have come, gone or moved. */
  composerMoved(): void
  focusFrame(shape: FrameShape | undefined): void
}

/** Shows the sidebar's outline at once, and attaches the sidebar when both it and the page agent are there. */
export function createHost({ window, host: given, tokens, say, signal }: HostOptions): Host {
  const { document } = window
  let agent: HostedAgent | undefined
  let early: Wire | undefined
  let layout = given.layout
  let placement: Placement = { ...layout, bottom: 0, pushes: false }
  let frames: readonly number[] = []
  let far: FrameShape | undefined
  let dragged: number | undefined
  let seen: HTMLElement | undefined
  let mounted: { readonly frame: FrameHost; readonly end: AbortController } | undefined

  const framesEvent = (): AgentEvent => ({ kind: 'frames', frames })
  const layoutEvent = (): AgentEvent => ({ kind: 'layout', layout, placement })
  const mount = () => {
    const wanted = layout.host === 'page'
    if (!wanted) {
      mounted?.end.abort()
      mounted = undefined
    } else if (!mounted) {
      const until = new AbortController()
      let wire: Wire | undefined
      const leave = () => {
        if (early === wire) early = undefined
        if (wire) agent?.onWireGone(wire)
        wire = undefined
      }
      until.signal.addEventListener('abort', leave)
      const frame = mountFrame({
        document,
        browser: given.browser,
        placement,
        tokens,
        say,
        onWire(now) {
          leave()
          wire = now
          if (agent) agent.onWire(now)
          else early = now
        },
        signal: AbortSignal.any([signal, until.signal]),
      })
      mounted = { frame, end: until }
    }
  }
  const boxOfComposer = (): Box | undefined => {
    const own = agent?.composer()
    return own && boxOf(own)
  }
  const position = keepPosition({
    window,
    layout: () => layout,
    composer: () => {
      if (far) return composerBoxIn(far, document)
      return boxOfComposer()
    },
    onPlacement(now) {
      const isSame = JSON.stringify(now) === JSON.stringify(placement)
      placement = now
      mounted?.frame.place(placement, dragged)
      if (!isSame) agent?.tell(layoutEvent())
    },
    signal,
  })
  const take = (now: Layout) => {
    layout = now
    mount()
    agent?.tell(layoutEvent())
  }
  given.onLayout(now => {
    take(now)
    position.measure()
  }, signal)
  given.onFrames(now => {
    frames = now
    agent?.tell(framesEvent())
  }, signal)
  mount()
  position.measure()
  return {
    serve(now) {
      agent = now
      if (early) agent.onWire(early)
      early = undefined
      position.measure()
    },
    layout: () => layout,
    events: () => [layoutEvent(), framesEvent()],
    setLayout(change) {
      take({ ...layout, ...change })
      given.saveLayout(layout)
      position.measure(!layout.collapsed)
    },
    drag(width) {
      dragged = width
      mounted?.frame.place(placement, dragged)
    },
    composerIn(shape) {
      if (JSON.stringify(shape) === JSON.stringify(far)) return
      far = shape
      position.measure()
    },
    composerMoved() {
      const now = agent?.composer()
      if (now === seen) return
      seen = now
      position.measure()
    },
    focusFrame: shape => {
      if (shape) elementOf(shape, document)?.focus({ preventScroll: true })
      else mounted?.frame.focus()
    },
  }
}
