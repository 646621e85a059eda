import type { Order } from '@/lib/trade/order'
import { parcelsOf } from '@/lib/trade/parcels'
import { isBuyers, lastSaying, messagesSince, newestOf } from '../chat'
import { shortHash } from '../key'
import { defineRule } from '../rule'
import { isDelivered } from '../trace'

const MISSING =
  /(?:没|没有|还没|未|并没)(?:有)?(?:收到|拿到|见到|看到)(?:货|东西|包裹|快递)?|谁(?:[给帮替]我)?签|没有?我的?(?:包裹|快递|件)|(?:找不到|没找到|没见)(?:包裹|快递|件)|(?:包裹|快递)(?:丢了|不见了|没了)|(?:不是|没)(?:我|本人)?签收|签收了.{0,6}(?:没|哪)/
const NOT = /(?:没|还没)(?:收到|看到)(?:退款|钱|返现|红包|赔|回复|消息|短信|发票|信息)|收到了/

/** The page says signed, the buyer says 没收到: the parcel is looked for at once, while the courier still remembers it. */
export const signedNotReceived = defineRule({
  id: 'signed-not-received',
  scope: 'order',
  topic: 'signed-not-received',
  name: 'alertRules.signedNotReceived.name',
  reason: 'alertRules.signedNotReceived.reason',
  params: {},
  rests: ['buyer', 'messages'],
  check({ order, orders, conversation }) {
    if (!order || order !== newestOf(orders.filter(isSigned))) return undefined
    const from = order.times.received ?? signedParcel(order)?.traceAt ?? order.times.shipped
    const said = lastSaying(messagesSince(conversation, from), isBuyers, MISSING, NOT)
    if (!said) return undefined
    return {
      id: 'signed-not-received',
      level: 'act',
      title: { key: 'alert.signed.title' },
      why: [
        { kind: 'quote', text: said.text },
        { kind: 'quote', text: signedParcel(order)?.trace ?? order.status?.text ?? '' },
      ].filter(({ text }) => text !== '') as { kind: 'quote'; text: string }[],
      order: order.id,
      about: `${order.id}/${shortHash(said.text)}`,
      step: { kind: 'insert', topic: 'signed-not-received' },
    }
  },
})

const signedParcel = (order: Order) => {
  const parcels = parcelsOf(order)
  return parcels.find(({ trace = '' }) => isDelivered(trace)) ?? parcels[0]
}

const isSigned = (order: Order) =>
  order.status?.state === 'received' ||
  order.status?.state === 'finished' ||
  (order.status?.state === 'shipped' && parcelsOf(order).some(({ trace = '' }) => isDelivered(trace)))
