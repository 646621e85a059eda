import { parcelsOf } from '@/lib/trade/parcels'
import { isAgents, lastSaying, messagesSince } from '../chat'
import { days } from '../params/declare'
import { defineRule } from '../rule'
import { CHASING, isDelivered, isReturned } from '../trace'

const DAY = 24 * 60 * 60_000

/** The parcel's trace has not moved for days: asked of the courier before the buyer asks. Only where the trace shows its date. */
export const traceStanding = defineRule({
  id: 'trace-standing',
  scope: 'order',
  topic: 'trace-standing',
  name: 'alertRules.traceStanding.name',
  reason: 'alertRules.traceStanding.reason',
  params: { days: days({ default: 3, min: 1, max: 30, words: 'alertRules.traceStanding.days' }) },
  check({ order, conversation }, _shop, { days }, now) {
    if (order?.status?.state !== 'shipped' || order.status.refund) return undefined
    const daysSince = (at: number) => Math.floor((now.getTime() - at) / DAY)
    const { trace, traceAt } =
      parcelsOf(order).find(
        ({ trace = '', traceAt }) =>
          traceAt !== undefined && daysSince(traceAt) >= days && !isDelivered(trace) && !isReturned(trace),
      ) ?? {}
    if (!trace || traceAt === undefined) return undefined
    const late = traceAt + days * DAY
    if (lastSaying(messagesSince(conversation, late), isAgents, CHASING)) return undefined
    return {
      id: 'trace-standing',
      level: 'look',
      title: { key: 'alert.standing.title', args: [daysSince(traceAt)] },
      why: [{ kind: 'quote', text: trace }],
      order: order.id,
      about: `${order.id}/${traceAt}`,
      step: { kind: 'insert', topic: 'trace-standing' },
    }
  },
})
