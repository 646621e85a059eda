import type { Order } from '@/lib/trade/order'

/** Ms by which a moment worked out from a countdown may differ from one reading to the next. */
const TICK = 2500

/** The order as it was where it still says the same: who holds it sees by the object itself that nothing changed. */
export function sameAs(before: Order | undefined, read: Order | undefined): Order | undefined {
  if (!before || !read) return read
  const { times, afterSale } = read
  const now = {
    ...read,
    times: settled(times, before.times),
    ...(afterSale && { afterSale: settled(afterSale, before.afterSale) }),
  }
  return JSON.stringify(before) === JSON.stringify(now) ? before : now
}

/** Each moment as it was before, where it differs by no more than a tick. */
function settled<T extends object>(read: T, before: object = {}): T {
  const entries = Object.entries(read).map(([key, value]) => {
    const was: unknown = Reflect.get(before, key)
    const isTick = typeof was === 'number' && Math.abs(was - Number(value)) < TICK
    return [key, isTick ? was : value]
  })
  return Object.fromEntries(entries)
}
