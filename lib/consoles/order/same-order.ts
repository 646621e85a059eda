import type { Order } from '@/lib/trade/order'

/** Ms by which a moment worked out from a countdown may differ from one reading to the next. */
const TICK = 2500

/** The order as it was where it still says the same: who holds it sees by the object itself that nothing changed. */
export function sameAs(before: Order | undefined, read: Order | undefined): Order | undefined {
  const closes = before?.times.closes
  const isTick = closes !== undefined && Math.abs(closes - (read?.times.closes ?? 0)) < TICK
  const now = read && isTick ? { ...read, times: { ...read.times, closes } } : read
  return before && JSON.stringify(before) === JSON.stringify(now) ? before : now
}
