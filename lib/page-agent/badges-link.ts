import type { OrderPlace } from '@/lib/consoles/order/place'
import type { OrderId } from '@/lib/trade/order'
import type { BadgesHere, BadgesOptions } from './badges/badges'
import { bringPart, type PartName } from './parts'

export interface BadgesLink extends BadgesHere {
  /** The element an order stands in now. */
  rowOf(order: OrderId): Element | undefined
}

/** The badges, brought when the sidebar first wants one drawn. */
export function createBadgesLink(
  bring: (name: PartName) => Promise<boolean>,
  options: BadgesOptions,
): BadgesLink {
  let badges: BadgesHere | undefined
  let wanted: Parameters<BadgesHere['want']>[0] = { orders: [], button: false }
  let places: readonly OrderPlace[] = []
  let isComing = false
  const start = async () => {
    const create = await bringPart('badges', bring)
    isComing = false
    if (!create || options.signal.aborted) return
    badges = create(options)
    badges.places(places)
    badges.want(wanted)
  }
  return {
    want(now) {
      wanted = now
      if (badges) badges.want(now)
      else if (!isComing && (now.orders.length > 0 || now.button)) {
        isComing = true
        void start()
      }
    },
    places(now) {
      places = now
      badges?.places(now)
    },
    rowOf: order => places.find(({ id }) => id === order)?.row,
  }
}
