import { isBuyers, lastSaying, messagesSince, newestOf } from '../chat'
import { COURIER } from '../courier-names'
import { shortHash } from '../key'
import { defineRule } from '../rule'
import { toShip } from '../state'

const WANTS = new RegExp(
  `(?:发|走|用|寄|换|改|要|指定)(?:个|成|一下)?(?:${COURIER})|(?:${COURIER})[^，。\\n]{0,4}(?:可以|能|行|发|吧|哈)|(?:不要|别|不想)(?:发|走|用)?(?:${COURIER})`,
  'i',
)
/** Only what is usual is asked for. */
const ASKS =
  /(?:默认|一般|平时|都是)发|发(?:的)?(?:什么|哪家|啥)快递|到(?:了|哪)|没(?:更新|动)|单号|查(?:一下|不到)/

/** The buyer named a courier for an order that has not left: the packer reads it in the remark or not at all. */
export const courierAsked = defineRule({
  id: 'courier-asked',
  scope: 'order',
  topic: 'courier-noted',
  name: 'alertRules.courierAsked.name',
  reason: 'alertRules.courierAsked.reason',
  params: {},
  rests: ['buyer', 'messages'],
  check({ order, orders, conversation }) {
    if (!order || order !== newestOf(orders.filter(toShip))) return undefined
    const asked = lastSaying(messagesSince(conversation, order.times.placed), isBuyers, WANTS, ASKS)
    const named = asked && new RegExp(COURIER, 'i').exec(asked.text)?.[0]
    if (!asked || !named || order.remark?.includes(named)) return undefined
    return {
      id: 'courier-asked',
      level: 'look',
      title: { key: 'alert.courier.asked' },
      why: [{ kind: 'quote', text: asked.text }],
      order: order.id,
      about: `${order.id}/${shortHash(asked.text)}`,
      step: { kind: 'insert', topic: 'courier-noted' },
      remark: true,
    }
  },
})
