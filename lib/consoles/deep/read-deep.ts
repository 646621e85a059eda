import type { ConsoleProfile } from '../profile'
import type { Reading } from '../reading'
import { mergeReading } from './merge'
import { createAnswerParser } from './parse'
import { createReceived } from './received'

interface DeepOptions {
  readonly signal: AbortSignal
  readonly now?: () => number
  /** Whether the page is listened to from now on. */
  listen(on: boolean): void
  /** The state, or what readings come out as, may be another now. */
  onChange(): void
}

/** `waiting`: nothing was heard yet. `unreadable`: what was heard last could not be read. */
export type DeepState = 'off' | 'waiting' | 'reading' | 'unreadable'

/** Reads what a console's page receives, while it is switched on. */
export interface Deep {
  state(): DeepState
  /** Until the first call nothing is done, and nobody in the page is told anything. */
  turn(on: boolean): void
  /** An answer the page received: its address without the query, and its body. */
  receive(address: string, body: string): void
  /** The reading with what was received; the same while switched off. */
  merge(reading: Reading): Reading
}

/** Undefined for a console whose answers nothing is known of. */
export function createDeep(
  profile: ConsoleProfile,
  { signal, now = Date.now, listen, onChange }: DeepOptions,
): Deep | undefined {
  if (!profile.deep) return undefined
  const parse = createAnswerParser(profile)
  const received = createReceived()
  let timer: ReturnType<typeof setTimeout> | undefined
  let state: DeepState = 'off'
  const forgetInTime = () => {
    clearTimeout(timer)
    const until = received.until()
    if (until !== undefined) timer = setTimeout(onChange, Math.max(0, until - now()) + 1)
  }
  const leave = () => {
    state = 'off'
    clearTimeout(timer)
    received.clear()
    listen(false)
  }
  signal.addEventListener('abort', leave)
  return {
    state: () => state,
    turn(wanted) {
      if (signal.aborted) return
      if (!wanted) leave()
      else if (state === 'off') {
        state = 'waiting'
        listen(true)
      }
      onChange()
    },
    receive(address, body) {
      if (state === 'off') return
      const orders = parse(address, body)
      state = orders ? 'reading' : 'unreadable'
      received.add(address, orders ?? [], now(), !profile.chat)
      onChange()
      forgetInTime()
    },
    merge: reading =>
      state === 'off' ? reading : mergeReading(reading, received.now(reading, now()), profile),
  }
}
