import type { SeenOrders } from '@/lib/messages'
import { MOST_ORDERS, type OrdersSeen } from '@/lib/notes/orders-seen'
import { readSection } from './settings'
import type { Store } from './store'

/** Ms for which a buyer who is looked at again was not seen anew. */
const ANEW = 60 * 60_000

/**
 * Notes that a buyer was on screen, and which of their orders were; nothing where the agent has switched that off. Gives what is known
 * then. Quiet: the sidebar that asks shows it, and the full page when it is looked at.
 */
export async function sawOrders(
  store: Store,
  { about, orders }: SeenOrders,
): Promise<OrdersSeen | undefined> {
  const now = store.options.now()
  const known = await store.read(undefined, database => database.visits.get(about))
  const isKnown = Object.entries(orders).every(([key, fen]) => (known?.orders[key] ?? -1) >= fen)
  if (known && isKnown && now - known.last < ANEW) return known
  return store.write(
    ['visits'],
    async ({ database: { visits, settings } }) => {
      const { countOrders } = readSection('privacy', (await settings.get('privacy'))?.value ?? {})
      const before = await visits.get(about)
      if (!countOrders) return before
      const after = seenAgain(before ?? { id: about, last: 0, before: 0, orders: {} }, orders, now)
      await visits.put(after)
      return after
    },
    { quiet: true, reading: ['settings'] },
  )
}

/** Without leaving, and coming back within the hour, is one time. */
function seenAgain(before: OrdersSeen, orders: OrdersSeen['orders'], now: number): OrdersSeen {
  const joined = new Map(Object.entries(before.orders))
  for (const [key, fen] of Object.entries(orders))
    if (joined.has(key) || joined.size < MOST_ORDERS) joined.set(key, Math.max(fen, joined.get(key) ?? 0))
  const seen = now - before.last >= ANEW ? { last: now, before: before.last } : {}
  return { ...before, ...seen, orders: Object.fromEntries(joined) }
}

/** In no order; none without a database. */
export function allVisits(store: Store): Promise<OrdersSeen[]> {
  return store.read<OrdersSeen[]>([], database => database.visits.toArray())
}
