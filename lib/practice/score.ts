import type { World } from './world'

export interface Tally {
  readonly done: number
  readonly of: number
}

/** How the trainee is doing. */
export interface Score {
  /** Rounds answered within 30 s, of all rounds answered. */
  readonly inTime: Tally
  /** Doubtful addresses the buyer has confirmed, of those there are. */
  readonly addresses: Tally
  /** Unpaid orders reminded where and how the platform allows it. */
  readonly nudges: Tally
  /** Buyers waiting for an answer now. */
  readonly waiting: number
}

/** What was done of what was to be done, over all buyers so far. */
export function scoreOf(world: World): Score {
  const orders = world.chats.flatMap(chat => chat.orders)
  const tally = (wanted: readonly (typeof orders)[number][]): Tally => ({
    done: wanted.filter(order => order.cared).length,
    of: wanted.length,
  })
  const sum = (of: 'answered' | 'inTime') => world.chats.reduce((total, chat) => total + chat.rounds[of], 0)
  return {
    inTime: { done: sum('inTime'), of: sum('answered') },
    addresses: tally(orders.filter(order => order.asks === 'address')),
    nudges: tally(orders.filter(order => order.asks === 'nudge' || order.asks === 'reminder')),
    waiting: world.chats.filter(chat => chat.waitingSince !== undefined).length,
  }
}
