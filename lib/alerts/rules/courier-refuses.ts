import type { Order } from '@/lib/trade/order'
import { isAgents, lastSaying, messagesSince } from '../chat'
import { COURIER } from '../courier-names'
import { shortHash } from '../key'
import { rows, textParam } from '../params/declare'
import { defineRule } from '../rule'
import { toShip } from '../state'

interface Refusal {
  /** Empty: every courier. */
  readonly courier?: string
  /** A word of the product (电机, 电池, 液体). Empty: every product. */
  readonly product?: string
  /** A province, city or town. Empty: everywhere. */
  readonly region?: string
}

const column = { ...textParam({ longest: 40, filled: true }), optional: true } as const

/** What tells the buyer of it, and the packer: 换个颜色 and 不收运费 do not. */
const TOLD = new RegExp(
  `换(?:一|另)?家|(?:换|改)(?:成|发|走|用|个|别的|其他)?(?:快递|${COURIER})|快递[^，。]{0,6}不收|(?:送|派|寄)不(?:到|了)|another (?:one|carrier|courier)|does not (?:take|deliver)`,
  'i',
)
const NOTED = new RegExp(`快递|${COURIER}|courier|carrier`, 'i')

/** The courier of this order does not take the product or does not serve the place, by the shop's own list. */
export const courierRefuses = defineRule({
  id: 'courier-refuses',
  scope: 'order',
  topic: 'courier-refuses',
  name: 'alertRules.courierRefuses.name',
  reason: 'alertRules.courierRefuses.reason',
  params: {
    refusals: rows<Refusal>({
      most: 500,
      columns: { courier: column, product: column, region: column },
      default: [],
      words: 'alertRules.courierRefuses.refusals',
    }),
  },
  check({ order, conversation }, shop, { refusals }) {
    if (!order || !toShip(order)) return undefined
    const courier = order.courier || shop.courier || ''
    const found = refusals.find(refusal => holds(refusal, order, courier))
    if (!found) return undefined
    const isTold = lastSaying(messagesSince(conversation, order.times.placed), isAgents, TOLD) !== undefined
    const isInRemark = NOTED.test(order.remark ?? '')
    if (isTold && isInRemark) return undefined
    return {
      id: 'courier-refuses',
      level: 'act',
      title: { key: 'alert.courier.refuses' },
      why: [
        { kind: 'quote', text: [found.courier, found.product, found.region].filter(Boolean).join(' · ') },
      ],
      order: order.id,
      about: `${order.id}/${shortHash([courier, found.product, found.region].join('|'))}`,
      step: isTold
        ? { kind: 'page', words: { key: 'alert.change.write' } }
        : { kind: 'insert', topic: 'courier-refuses' },
      remark: !isInRemark,
    }
  },
})

function holds({ courier, product, region }: Refusal, order: Order, ships: string): boolean {
  if (!product && !region) return false
  if (courier && !ships.includes(courier)) return false
  if (product && !order.items.some(({ title, spec = '' }) => `${title} ${spec}`.includes(product)))
    return false
  const { province = '', city = '', district = '', town = '' } = order.recipient?.region ?? {}
  return !region || `${province}${city}${district}${town}${order.recipient?.address ?? ''}`.includes(region)
}
