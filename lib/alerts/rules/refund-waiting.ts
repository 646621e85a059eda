import { shortHash } from '../key'
import { defineRule } from '../rule'

/** A refund or return waits for the shop; consoles decide for the buyer when their time runs out. */
export const refundWaiting = defineRule({
  id: 'refund-waiting',
  scope: 'order',
  topic: 'refund',
  name: 'alertRules.refundWaiting.name',
  reason: 'alertRules.refundWaiting.reason',
  params: {},
  check({ order }) {
    const status = order?.status
    if (!order || status?.refund !== 'refunding') return undefined
    return {
      id: 'refund-waiting',
      level: status.state === 'paid' ? 'act' : 'look',
      title: { key: status.state === 'paid' ? 'alert.refund.unshipped' : 'alert.refund.title' },
      why: [{ kind: 'quote', text: status.text }],
      order: order.id,
      about: `${order.id}/${shortHash(status.text)}`,
      step: { kind: 'insert', topic: 'refund' },
    }
  },
})
