interface Pace<T> {
  /** Ms between two values that follow each other closely; it doubles while they keep pouring. */
  readonly pause: number
  /** Ms it grows to. */
  readonly longest: number
  readonly signal: AbortSignal
  /** Whether a value tells of something else than the last one passed on; such a one does not wait. */
  readonly isOther?: (value: T, last: T) => boolean
}

/**
 * Passes values on at once while they are rare, and the newest alone, less and less often, while they pour: a chat with fifty new lines a
 * second is drawn only as often as an agent can see. The last one always passes.
 */
export function paced<T>(take: (value: T) => void, pace: Pace<T>): (value: T) => void {
  let last: { readonly value: T } | undefined
  let waiting: { readonly value: T } | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let { pause } = pace
  const next = () => {
    timer = undefined
    if (!waiting) {
      pause = pace.pause
      return
    }
    pause = Math.min(pause * 2, pace.longest)
    pass(waiting.value)
  }
  const pass = (value: T) => {
    waiting = undefined
    last = { value }
    clearTimeout(timer)
    timer = setTimeout(next, pause)
    take(value)
  }
  pace.signal.addEventListener('abort', () => clearTimeout(timer))
  return value => {
    if (pace.signal.aborted) return
    if (timer === undefined || (last && pace.isOther?.(value, last.value))) pass(value)
    else waiting = { value }
  }
}
