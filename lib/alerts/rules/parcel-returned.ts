import { parcelsOf } from '@/lib/trade/parcels'
import { isAgents, lastSaying, messagesSince } from '../chat'
import { shortHash } from '../key'
import { defineRule } from '../rule'
import { isReturned } from '../trace'

/** What tells the buyer of it: money that goes back and a picture to be sent again do not. */
const TOLD =
  /往回|(?:包裹|快递|件|物流)[^，。]{0,8}(?:退回|返回)|拒收|没联系上|联系不上|再(?:派|送)|重新(?:派|送|寄)|再寄一次|on its way back|parcel[^.]{0,20}return|send it again/i

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
