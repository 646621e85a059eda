import type { Reading } from '@/lib/consoles/reading'
import type { AgentEvent, AgentHandlers, AgentRequest, FrameShape, PageNow } from './protocol'
import { newest, patchOf } from './read/reading-patch'
import type { Wire } from './wire'

/** The sidebars attached to this agent: one at the page's edge, or in a panel or window, for a moment two while the agent changes. */
export interface Links {
  readonly size: number
  /** Answers what comes over the wire, and tells it the events `first`, then all there are. */
  add(wire: Wire, first: readonly AgentEvent[]): void
  /** Lets a sidebar go whose frame was taken away: message ports do not say so. */
  remove(wire: Wire): void
  tell(event: AgentEvent): void
  /** Tells each what has changed of the reading since it was told last. */
  tellState(state: PageState): void
}

export interface PageState {
  readonly reading: Reading
  readonly shape: FrameShape
  readonly page: PageNow
}

export function createLinks(handlers: AgentHandlers, onLeft: () => void, signal: AbortSignal): Links {
  const links = new Map<Wire, { sent: Reading | undefined }>()
  const post = (wire: Wire, event: AgentEvent) => {
    try {
      wire.post(event)
    } catch {
      // The other end went without a word: an extension that was updated under the page.
      drop(wire)
    }
  }
  const drop = (wire: Wire) => {
    if (!links.delete(wire)) return
    wire.close()
    onLeft()
  }
  const answer = async (wire: Wire, { id, kind, ask }: AgentRequest) => {
    const handle = handlers[kind] as ((ask: unknown) => unknown) | undefined
    const link = links.get(wire)
    if (link && kind === 'read' && ask.whole) link.sent = undefined
    const reply = await result(() => handle?.(ask))
    if (links.has(wire)) post(wire, { kind: 'reply', id, ...(reply !== undefined && { answer: reply }) })
  }
  signal.addEventListener('abort', () => {
    for (const wire of links.keys()) wire.close()
    links.clear()
  })
  return {
    get size() {
      return links.size
    },
    add(wire, first) {
      links.set(wire, { sent: undefined })
      wire.onClose(() => drop(wire))
      wire.onMessage(value => void answer(wire, value as AgentRequest))
      for (const event of first) post(wire, event)
    },
    remove: drop,
    tell(event) {
      for (const wire of links.keys()) post(wire, event)
    },
    tellState({ reading, shape, page }) {
      const now = newest(reading)
      for (const [wire, link] of links) {
        const patch = patchOf(link.sent, now)
        link.sent = now
        post(wire, { kind: 'state', patch, shape, page })
      }
    },
  }
}

/** What a page does to its own elements may break a request half-way: who asked is answered with nothing, and not kept waiting. */
async function result(run: () => unknown): Promise<unknown> {
  try {
    return await run()
  } catch {
    return undefined
  }
}
