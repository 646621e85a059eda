import { parcelsOf } from '@/lib/trade/parcels'
import { isAgents, lastSaying, messagesSince } from '../chat'
import { hours } from '../params/declare'
import { defineRule } from '../rule'
import { CHASING } from '../trace'

const HOUR = 60 * 60_000
/** What couriers and consoles write before the first scan. */
const NOTHING_YET = new RegExp(
  [
    '暂无|暂未',
    '(?:无|没有|未有)(?:物流|轨迹|走件|揽)',
    '未(?:能)?查(?:询)?到',
    // 等待快递揽收, 待揽件, 尚未揽收, 已通知快递员揽收
    '(?:待|等待|等候|未|即将|通知|安排|预约)[^，。,；;已]{0,10}揽',
    // 等待快递员上门取件; 待取件 alone is a parcel that waits for the buyer.
    '(?:待|等待|等候|未|即将|通知|安排|预约)[^，。,；;已]{0,8}(?:上门|快递员|小哥)[^，。,；;已]{0,4}(?:取件|收件)',
    '已(?:下单|制单|打单|创建)',
    'no (?:tracking|trace)|(?:label|shipment) created|pre-?transit',
    '(?:awaiting|not yet|pending) (?:been )?(?:courier )?(?:collect|pick)',
  ].join('|'),
  'i',
)
/** Somebody has it: what was said before that does not count any more. */
const MOVING =
  /已(?:被)?(?:揽|收取|取件|收件|到|离开|发往|签收|妥投)|揽收成功|到达|离开|运输中|在途|转运|中转|派送|派件|配送中|签收|驿站|in transit|arrived|departed|delivered|out for delivery/i

/** Shipped a day ago and the page itself says that nothing has moved. A page that shows no trace at all says nothing. */
export const noTrace = defineRule({
  id: 'no-trace',
  scope: 'order',
  topic: 'no-trace',
  name: 'alertRules.noTrace.name',
  reason: 'alertRules.noTrace.reason',
  params: {
    patience: hours({ default: 24, min: 1, max: 240, words: 'alertRules.noTrace.patience' }),
  },
  check({ order, conversation }, _shop, { patience }, now) {
    if (order?.status?.state !== 'shipped' || order.status.refund) return undefined
    const { shipped } = order.times
    if (shipped === undefined || now.getTime() - shipped < patience * HOUR) return undefined
    const still = parcelsOf(order).find(({ trace = '' }) => NOTHING_YET.test(trace) && !MOVING.test(trace))
    if (!still?.trace) return undefined
    const late = shipped + patience * HOUR
    if (lastSaying(messagesSince(conversation, late), isAgents, CHASING)) return undefined
    return {
      id: 'no-trace',
      level: 'look',
      title: { key: 'alert.trace.title' },
      why: [{ kind: 'quote', text: still.trace }],
      order: order.id,
      about: `${order.id}/${still.trackingNumber ?? ''}`,
      step: { kind: 'insert', topic: 'no-trace' },
    }
  },
})
