import type { Order } from '@/lib/trade/order'

/** Ms by which a moment worked out from a countdown may differ from one reading to the next. */
const TICK = 2500

/** The order as it was where it still says the same: who holds it sees by the object itself that nothing changed. */
export function sameAs(before: Order | undefined, read: Order | undefined): Order | undefined {
  const now = read && before ? untick(before, read) : read
  return before && JSON.stringify(before) === JSON.stringify(now) ? before : now
}

/** With the moments that were counted down to as they were. */
function untick(before: Order, read: Order): Order {
  const { closes } = before.times
  const endsAt = before.afterSale?.endsAt
  return {
    ...read,
    ...(isTick(closes, read.times.closes) && { times: { ...read.times, closes } }),
    ...(read.afterSale &&
      isTick(endsAt, read.afterSale.endsAt) && { afterSale: { ...read.afterSale, endsAt } }),
  }
}

const isTick = (before: number | undefined, now: number | undefined): before is number =>
  before !== undefined && now !== undefined && Math.abs(before - now) < TICK
