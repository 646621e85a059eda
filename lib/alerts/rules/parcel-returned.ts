import { parcelsOf } from '@/lib/trade/parcels'
import { shortHash } from '../key'
import { defineRule } from '../rule'
import { isReturned } from '../trace'

/** The parcel is on its way back although nobody asked for the money: the buyer could not be reached, or refused it. */
export const parcelReturned = defineRule({
  id: 'parcel-returned',
  scope: 'order',
  topic: 'parcel-returned',
  name: 'alertRules.parcelReturned.name',
  reason: 'alertRules.parcelReturned.reason',
  params: {},
  check({ order }) {
    if (order?.status?.state !== 'shipped' || order.status.refund || order.afterSale) return undefined
    const { trace, trackingNumber } = parcelsOf(order).find(({ trace = '' }) => isReturned(trace)) ?? {}
    if (!trace) return undefined
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
