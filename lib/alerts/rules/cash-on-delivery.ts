import { recipientHash } from '../key'
import { defineRule } from '../rule'
import { paysOnDelivery, toPay, toShip } from '../state'

/** Paid at the door: the buyer must know the price there before the parcel leaves, and the courier must find the door. */
export const cashOnDelivery = defineRule({
  id: 'cash-on-delivery',
  scope: 'order',
  topic: 'cash-on-delivery',
  name: 'alertRules.cashOnDelivery.name',
  reason: 'alertRules.cashOnDelivery.reason',
  params: {},
  check({ order }) {
    if (!order || !paysOnDelivery(order) || !(toPay(order) || toShip(order))) return undefined
    return {
      id: 'cash-on-delivery',
      level: 'look',
      title: { key: 'alert.cod.title' },
      why: [{ kind: 'words', words: { key: 'alert.cod.why' } }],
      order: order.id,
      about: `${order.id}/${order.recipient ? recipientHash(order.recipient) : ''}`,
      step: { kind: 'insert', topic: 'cash-on-delivery' },
      remark: true,
    }
  },
})
