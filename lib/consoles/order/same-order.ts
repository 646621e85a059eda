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
  const { times, afterSale } = read
  const closes = untilTick(before.times.closes, times.closes)
  const endsAt = untilTick(before.afterSale?.endsAt, afterSale?.endsAt)
  return {
    ...read,
    ...(closes && { times: { ...times, closes } }),
    ...(endsAt && afterSale && { afterSale: { ...afterSale, endsAt } }),
  }
}

const untilTick = (before = 0, now = 0) => (Math.abs(before - now) < TICK ? before : 0)
