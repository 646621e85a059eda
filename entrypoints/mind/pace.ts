/**
 * Passes values on at once while they are rare, and at most once in `pause` ms, the newest alone, while they pour: a chat
 * with fifty new lines a second is read line by line but drawn only as often as an agent can see.
 */
export function paced<T>(take: (value: T) => void, pause: number, signal: AbortSignal): (value: T) => void {
  let waiting: { readonly value: T } | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const next = () => {
    timer = undefined
    if (!waiting) return
    const { value } = waiting
    waiting = undefined
    pass(value)
  }
  const pass = (value: T) => {
    take(value)
    timer = setTimeout(next, pause)
  }
  signal.addEventListener('abort', () => clearTimeout(timer))
  return value => {
    if (timer === undefined) pass(value)
    else waiting = { value }
  }
}
