import { isOurs, messagesSince } from '../chat'
import { shortHash } from '../key'
import { defineRule } from '../rule'
import { toPay, toShip } from '../state'

/** Nothing is asked: 谢谢, 无, a full stop. */
const NOTHING =
  /^(?:谢谢|麻烦了|辛苦了?|无|没有|无备注|暂无|尽快发货?|快点发?货?|早点发货?|[\s,，.。!！~～-])*$/

/** The buyer left a message with the order, and neither a remark nor a word in the chat says that anybody read it. */
export const buyerMessage = defineRule({
  id: 'buyer-message',
  scope: 'order',
  topic: 'message-noted',
  name: 'alertRules.buyerMessage.name',
  reason: 'alertRules.buyerMessage.reason',
  params: {},
  rests: ['messages'],
  check({ order, conversation }) {
    const message = order?.buyerMessage?.trim()
    if (!order || !message || NOTHING.test(message) || !(toShip(order) || toPay(order))) return undefined
    if (order.remark?.trim()) return undefined
    const answered = messagesSince(conversation, order.times.placed ?? Number.POSITIVE_INFINITY).some(
      one => isOurs(one) && one.side === 'agent' && /备注|留言|登记|收到/.test(one.text),
    )
    if (answered) return undefined
    return {
      id: 'buyer-message',
      level: 'look',
      title: { key: 'alert.buyerMessage.title' },
      why: [{ kind: 'quote', text: message }],
      order: order.id,
      about: `${order.id}/${shortHash(message)}`,
      step: { kind: 'insert', topic: 'message-noted' },
      remark: true,
    }
  },
})
