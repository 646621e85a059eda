import type { AlertRule } from '../alert'
import { shortHash } from '../key'

/** A refund or return waits for the shop; consoles decide for the buyer when their time runs out. */
export const refundWaiting: AlertRule = {
  id: 'refund-waiting',
  scope: 'order',
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
}
