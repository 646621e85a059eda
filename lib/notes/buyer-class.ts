import type { OrdersSeen } from './orders-seen'

/** A class of buyers by what was seen of their orders; a bound that is absent admits nobody. */
export interface ClassRule {
  readonly name: string
  /** So many orders or more. */
  readonly orders?: string
  /** So many yuan or more. */
  readonly amount?: string
}

export interface Standing {
  readonly orders: number
  /** Fen, by currency. */
  readonly paid: Readonly<Record<string, number>>
  /** Epoch ms; absent where nothing was seen since all was forgotten. */
  readonly last?: number
  /** The same of the time before. */
  readonly before?: number
  /** The last class of the shop's list that they reach. */
  readonly name?: string
}

/** What is known of a buyer by the orders that were seen. */
export function standingOf(visit: OrdersSeen | undefined, rules: readonly ClassRule[]): Standing {
  if (!visit) return { orders: 0, paid: {} }
  const paid = new Map<string, number>()
  const numbers = new Set<string>()
  for (const [key, fen] of Object.entries(visit.orders)) {
    const cut = key.indexOf('/')
    const currency = key.slice(0, cut)
    numbers.add(key.slice(cut + 1))
    if (fen > 0) paid.set(currency, (paid.get(currency) ?? 0) + fen)
  }
  const orders = numbers.size
  const yuan = (paid.get('CNY') ?? 0) / 100
  const name = rules.findLast(rule => reaches(orders, rule.orders) || reaches(yuan, rule.amount))?.name
  return {
    orders,
    paid: Object.fromEntries(paid),
    ...(visit.last > (visit.since ?? 0) && { last: visit.last }),
    ...(visit.before > (visit.since ?? 0) && { before: visit.before }),
    ...(name !== undefined && { name }),
  }
}

const reaches = (count: number, bound: string | undefined) => {
  const least = Number(bound ?? '')
  return bound !== undefined && least > 0 && count >= least
}
