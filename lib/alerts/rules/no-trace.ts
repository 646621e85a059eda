import type { AlertRule } from '../alert'

/** A parcel without a scan for this long after shipping (ms) makes buyers ask. */
const PATIENCE = 24 * 60 * 60_000
const NOTHING_YET =
  /暂无|无物流|没有物流|无轨迹|未揽|待揽|等待揽|尚未|已下单|已通知|未查询到|no (?:tracking|trace)/i

/** Shipped a day ago and the page itself says that nothing has moved. A page that shows no trace at all says nothing. */
export const noTrace: AlertRule = {
  id: 'no-trace',
  scope: 'order',
  check({ order }, _shop, now) {
    if (order?.status?.state !== 'shipped' || order.status.refund) return undefined
    const { shipped } = order.times
    if (shipped === undefined || now.getTime() - shipped < PATIENCE) return undefined
    if (!order.trace || !NOTHING_YET.test(order.trace)) return undefined
    return {
      id: 'no-trace',
      level: 'look',
      title: { key: 'alert.trace.title' },
      why: [{ kind: 'quote', text: order.trace }],
      order: order.id,
      about: `${order.id}/${order.trackingNumber ?? ''}`,
      step: { kind: 'insert', topic: 'no-trace' },
    }
  },
}
