import { parcelsOf } from '@/lib/trade/parcels'
import { isOurs, lastSaying, messagesSince } from '../chat'
import { hours } from '../params/declare'
import { defineRule } from '../rule'

const HOUR = 60 * 60_000
const TOLD = /(?:已|给您|帮您)(?:经)?发(?:出|货|走)|发出(?:去)?啦|单号|运单/

/** The order has turned shipped while its buyer's chat is open: the dispatch notice, once. */
export const dispatchNotice = defineRule({
  id: 'dispatch-notice',
  scope: 'order',
  topic: 'dispatch-notice',
  name: 'alertRules.dispatchNotice.name',
  reason: 'alertRules.dispatchNotice.reason',
  params: {
    within: hours({ default: 12, min: 1, max: 72, words: 'alertRules.dispatchNotice.within' }),
  },
  rests: ['buyer', 'messages'],
  check({ order, conversation }, _shop, { within }, now) {
    const shipped = order?.times.shipped
    if (!order || !conversation || shipped === undefined) return undefined
    const sent = parcelsOf(order).filter(({ trackingNumber }) => trackingNumber)
    if (sent.length === 0) return undefined
    if (order.status?.state !== 'shipped' || order.status.refund) return undefined
    const ago = now.getTime() - shipped
    if (ago < 0 || ago > within * HOUR) return undefined
    if (lastSaying(messagesSince(conversation, shipped), isOurs, TOLD)) return undefined
    return {
      id: 'dispatch-notice',
      level: 'look',
      title: { key: 'alert.dispatchNotice.title' },
      why: sent.map(({ courier = '', trackingNumber = '' }) => ({
        kind: 'quote',
        text: `${courier} ${trackingNumber}`.trim(),
      })),
      order: order.id,
      about: order.id,
      step: { kind: 'insert', topic: 'dispatch-notice' },
    }
  },
})
