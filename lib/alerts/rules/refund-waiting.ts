import type { Order } from '@/lib/trade/order'
import { shortHash } from '../key'
import { hours } from '../params/declare'
import { defineRule, type Evidence } from '../rule'

const HOUR = 60 * 60_000
const PLATFORM = /平台(?:介入|客服介入|处理中|判)|(?:小二|客服|官方)介入|纠纷|仲裁/
const ARRIVED =
  /(?:商家|卖家|仓库)?(?:待|已)?(?:确认)?收(?:到)?(?:退)?货(?:中)?|退货(?:包裹)?已(?:签收|到)|待商家收货/
const RETURNING = /退货中|买家已(?:退货|寄|发)|待买家(?:退|寄)|退回中/

/**
 * A refund or return waits for the shop; consoles decide for the buyer when their time runs out. The page's countdown is shown where it has
 * one; a paid order not yet shipped, a countdown near its end, and the platform stepping in are red.
 */
export const refundWaiting = defineRule({
  id: 'refund-waiting',
  scope: 'order',
  topic: 'refund',
  topics: ['return-arrived'],
  name: 'alertRules.refundWaiting.name',
  reason: 'alertRules.refundWaiting.reason',
  params: {
    act: hours({ default: 12, min: 1, max: 168, words: 'alertRules.refundWaiting.act' }),
  },
  check({ order }, _shop, { act }, now) {
    if (!order) return undefined
    const { status, afterSale } = order
    const open = afterSale
      ? afterSale.stage !== 'closed' && afterSale.kind !== 'exchange'
      : status?.refund === 'refunding'
    if (!open || status?.refund === 'refunded') return undefined
    const text = afterSale?.text ?? status?.text ?? ''
    const endsAt = afterSale?.endsAt
    const left = endsAt === undefined ? undefined : endsAt - now.getTime()
    const stage = stageOf(order, text)
    const unshipped = status?.state === 'paid'
    const red =
      unshipped || stage === 'platform' || (left !== undefined && left <= act * HOUR && stage !== 'returning')
    const why: Evidence[] = text ? [{ kind: 'quote', text }] : []
    return {
      id: 'refund-waiting',
      level: red ? 'act' : 'look',
      title: { key: unshipped && stage === 'asked' ? 'alert.refund.unshipped' : TITLES[stage] },
      why,
      order: order.id,
      about: `${order.id}/${shortHash(text.replace(/\d+/g, ''))}${stage === 'asked' ? '' : `/${stage}`}`,
      step:
        stage === 'platform'
          ? { kind: 'page', words: { key: 'alert.refund.onPage' } }
          : { kind: 'insert', topic: stage === 'arrived' ? 'return-arrived' : 'refund' },
      // The platform decides by what the shop hands in.
      ...(stage === 'platform' && { caseFile: true }),
      ...(endsAt !== undefined && left !== undefined && left > 0 && { until: endsAt }),
    }
  },
})

const TITLES = {
  asked: 'alert.refund.title',
  platform: 'alert.refund.platform',
  arrived: 'alert.refund.arrived',
  returning: 'alert.refund.returning',
} as const

function stageOf({ afterSale, marks }: Order, text: string): keyof typeof TITLES {
  if (afterSale?.platform || PLATFORM.test(text) || marks.some(mark => PLATFORM.test(mark))) return 'platform'
  if (afterSale?.stage === 'arrived' || (!afterSale?.stage && ARRIVED.test(text))) return 'arrived'
  return afterSale?.stage === 'returning' || (!afterSale?.stage && RETURNING.test(text))
    ? 'returning'
    : 'asked'
}
