import { hours } from '../params/declare'
import { defineRule } from '../rule'
import { toShip } from '../state'

const HOUR = 60 * 60_000

/** A paid order nears, or has passed, the time the console promised the buyer. Only where the page shows that time. */
export const dispatchDeadline = defineRule({
  id: 'dispatch-deadline',
  scope: 'order',
  topic: 'dispatch-delay',
  name: 'alertRules.dispatchDeadline.name',
  reason: 'alertRules.dispatchDeadline.reason',
  params: {
    look: hours({ default: 4, min: 1, max: 72, words: 'alertRules.dispatchDeadline.look' }),
    act: hours({ default: 1, min: 1, max: 72, words: 'alertRules.dispatchDeadline.act' }),
  },
  check({ order }, _shop, params, now) {
    const shipBy = order?.times.shipBy
    if (!order || !toShip(order) || shipBy === undefined) return undefined
    const left = shipBy - now.getTime()
    if (left > params.look * HOUR) return undefined
    const late = left <= 0
    return {
      id: 'dispatch-deadline',
      level: left <= params.act * HOUR ? 'act' : 'look',
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
})
