/** What the page's address sets, for tests and measurements; a person practising sets none of it. */
export interface Knobs {
  readonly seed: number
  /** Epoch ms at which practice begins. */
  readonly now: number
  /** How fast its clock runs: 1 as in life, 0 it stands still and buyers answer at once. */
  readonly speed: number
  /** Id of the buyer whose chat is open first. */
  readonly buyer?: string
  /** That many earlier messages in the open chat. */
  readonly messages: number
  /** That many more orders of the open buyer. */
  readonly orders: number
  /** Lines a second in the open chat, for `RATE_SECONDS` from the first second on. */
  readonly rate: number
}

export const RATE_SECONDS = 10

const MOST = 20_000

/** Reads `?seed=7&now=1767225600000&speed=0&buyer=10245&messages=5000&orders=500&rate=50`; `now` may be a date too. */
export function knobsOf(search: string, now: number): Knobs {
  const query = new URLSearchParams(search)
  const number = (name: string, otherwise: number) => {
    const value = Number(query.get(name) ?? otherwise)
    return Number.isFinite(value) && value >= 0 ? value : otherwise
  }
  const count = (name: string) => Math.min(MOST, Math.floor(number(name, 0)))
  const buyer = query.get('buyer')
  return {
    seed: Math.floor(number('seed', now % 1_000_000)),
    now: timeOf(query.get('now')) ?? now,
    speed: number('speed', 1),
    messages: count('messages'),
    orders: count('orders'),
    rate: count('rate'),
    ...(buyer !== null && { buyer }),
  }
}

function timeOf(text: string | null): number | undefined {
  if (text === null) return undefined
  const at = /^\d+$/.test(text) ? Number(text) : Date.parse(text)
  return Number.isFinite(at) ? at : undefined
}
