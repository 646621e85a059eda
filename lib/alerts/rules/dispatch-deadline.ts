import type { AlertRule } from '../alert'
import { toShip } from '../state'

const HOUR = 60 * 60_000
/** Amber and red, in ms before the console's promise to ship. */
const LOOK = 4 * HOUR
const ACT = HOUR

/** A paid order nears, or has passed, the time the console promised the buyer. Only where the page shows that time. */
export const dispatchDeadline: AlertRule = {
  id: 'dispatch-deadline',
  scope: 'order',
  check({ order }, _shop, now) {
    const shipBy = order?.times.shipBy
    if (!order || !toShip(order) || shipBy === undefined) return undefined
    const left = shipBy - now.getTime()
    if (left > LOOK) return undefined
    const late = left <= 0
    return {
      id: 'dispatch-deadline',
      level: left <= ACT ? 'act' : 'look',
      title: { key: late ? 'alert.dispatch.late' : 'alert.dispatch.title' },
      why: [],
      order: order.id,
      about: `${order.id}/${shipBy}${late ? '/late' : ''}`,
      step: late
        ? { kind: 'insert', topic: 'dispatch-delay' }
        : { kind: 'page', words: { key: 'alert.dispatch.onPage' } },
      ...(!late && { until: shipBy }),
    }
  },
}
