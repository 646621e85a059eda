import type { Wire } from '@/lib/page-agent/wire'

export interface FakeWire extends Wire {
  /** What was posted to the other end, as it arrives there. */
  readonly posted: unknown[]
  readonly isClosed: boolean
  /** The other end posts. */
  receive(value: unknown): void
  /** The other end goes. */
  drop(): void
  /** From now on posting throws, as to an extension that was updated under the page. */
  break(): void
}

/** One end of a wire; the test is the other. Values cross as JSON. */
export function fakeWire(): FakeWire {
  const posted: unknown[] = []
  const listeners: ((value: unknown) => void)[] = []
  const closing: (() => void)[] = []
  const state = { closed: false, broken: false }
  const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
  return {
    posted,
    get isClosed() {
      return state.closed
    },
    post(value) {
      if (state.broken) throw new Error('Extension context invalidated.')
      if (!state.closed) posted.push(json(value))
    },
    onMessage: run => void listeners.push(run),
    onClose: run => void closing.push(run),
    close() {
      state.closed = true
    },
    receive(value) {
      for (const run of listeners) run(json(value))
    },
    drop() {
      for (const run of closing) run()
    },
    break() {
      state.broken = true
    },
  }
}
