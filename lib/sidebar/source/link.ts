import * as v from 'valibot'
import type { AgentEvent, AgentRequests } from '@/lib/page-agent/protocol'
import type { Wire } from '@/lib/page-agent/wire'
import { agentEventSchema } from './event-schema'

type Ask<K extends keyof AgentRequests> = Parameters<AgentRequests[K]>[0]
type Answer<K extends keyof AgentRequests> = ReturnType<AgentRequests[K]>

/** The sidebar's end of a wire to one page agent. */
export interface AgentLink {
  /** `undefined` when the agent has gone, or does not answer in time. */
  request<K extends keyof AgentRequests>(kind: K, ask: Ask<K>): Promise<Answer<K> | undefined>
  close(): void
}

/** Ms an agent may take to answer: an editor settles within two seconds, a frame that hangs is not waited for. */
const PATIENCE = 10_000

/**
 * `onEvent` is told everything but replies, parsed. `onDropped`: something came that does not have the shape, and was dropped.
 * `onClose`: the page agent has gone.
 */
export function openLink(
  wire: Wire,
  onEvent: (event: Exclude<AgentEvent, { kind: 'reply' }>) => void,
  onDropped: () => void,
  onClose: () => void,
): AgentLink {
  const waiting = new Map<number, (answer: unknown) => void>()
  let last = 0
  let closed = false
  const end = () => {
    if (closed) return
    closed = true
    for (const done of waiting.values()) done(undefined)
    waiting.clear()
  }
  wire.onMessage(value => {
    if (closed) return
    const read = v.safeParse(agentEventSchema, value)
    if (!read.success) return onDropped()
    const event = read.output
    if (event.kind === 'reply') waiting.get(event.id)?.(event.answer)
    else onEvent(event)
  })
  wire.onClose(() => {
    if (closed) return
    end()
    onClose()
  })
  return {
    request: (kind, ask) =>
      new Promise(resolve => {
        if (closed) return resolve(undefined)
        last += 1
        const id = last
        const timer = setTimeout(() => done(undefined), PATIENCE)
        const done = (answer: unknown) => {
          clearTimeout(timer)
          waiting.delete(id)
          // The name tells the type; what an agent answers is used as text, number or choice alone.
          resolve(answer as ReturnType<AgentRequests[typeof kind]> | undefined)
        }
        waiting.set(id, done)
        wire.post({ id, kind, ask })
      }),
    close() {
      end()
      wire.close()
    },
  }
}
