import { parcelsOf } from '@/lib/trade/parcels'
import { isAgents, lastSaying, messagesSince } from '../chat'
import { shortHash } from '../key'
import { defineRule } from '../rule'
import { isReturned } from '../trace'

/** What tells the buyer of it. */
const TOLD =
  /退回|往回|返回|拒收|(?:联系|没联系|联系不)(?:不)?上(?:您|你)|(?:再|重新)(?:派|送|寄|发)(?:一次|一下)?|on its way back|return(?:ed|ing)|send it again/i

/** The parcel is on its way back although nobody asked for the money: the buyer could not be reached, or refused it. */
export const parcelReturned = defineRule({
  id: 'parcel-returned',
  scope: 'order',
  topic: 'parcel-returned',
  name: 'alertRules.parcelReturned.name',
  reason: 'alertRules.parcelReturned.reason',
  params: {},
  check({ order, conversation }) {
    if (order?.status?.state !== 'shipped' || order.status.refund || order.afterSale) return undefined
    const { trace, traceAt, trackingNumber } =
      parcelsOf(order).find(({ trace = '' }) => isReturned(trace)) ?? {}
    if (!trace) return undefined
    const since = messagesSince(conversation, traceAt ?? order.times.shipped)
    if (lastSaying(since, isAgents, TOLD)) return undefined
    return {
      id: 'parcel-returned',
      level: 'act',
      title: { key: 'alert.returned.title' },
      why: [{ kind: 'quote', text: trace }],
      order: order.id,
      about: `${order.id}/${trackingNumber ?? shortHash(trace)}`,
      step: { kind: 'insert', topic: 'parcel-returned' },
    }
  },
})
