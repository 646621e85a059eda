import { affirms, behind, isAgents, isBuyers, lastSaying, messagesSince } from '../chat'
import { recipientHash } from '../key'
import { money } from '../params/declare'
import { defineRule, type Evidence } from '../rule'
import { paysOnDelivery, toPay, toShip } from '../state'

const TOLD = /货到付款|到付|送到(?:时)?(?:要)?付|差价|贵/
const REFUSES =
  /不要了|太贵|算了|不用了|不想|贵了|在线(?:付|支付)|不(?:要|用)(?:货到付款|到付)|取消|重新(?:拍|下)/
const AGREES = /可以|行|好|同意|接受|没问题|知道/

/**
 * Paid at the door: the buyer must know the price there before the parcel leaves, and the courier must find the door. Agreed: the remark;
 * refused: order again and pay online.
 */
export const cashOnDelivery = defineRule({
  id: 'cash-on-delivery',
  scope: 'order',
  topic: 'cash-on-delivery',
  topics: ['cod-reorder'],
  name: 'alertRules.cashOnDelivery.name',
  reason: 'alertRules.cashOnDelivery.reason',
  params: {
    surcharge: money({ default: 0, min: 0, max: 100_000, words: 'alertRules.cashOnDelivery.surcharge' }),
  },
  check({ order, conversation }, _shop, { surcharge }) {
    if (!order || !paysOnDelivery(order) || !(toPay(order) || toShip(order))) return undefined
    const about = `${order.id}/${order.recipient ? recipientHash(order.recipient) : ''}`
    const common = { id: 'cash-on-delivery', level: 'look', order: order.id, remark: true } as const
    const since = messagesSince(conversation, order.times.placed)
    const told = lastSaying(since, isAgents, TOLD)
    const answers = told ? behind(since, told).filter(isBuyers) : []
    const refusal = answers.findLast(({ text }) => REFUSES.test(text))
    if (refusal)
      return {
        ...common,
        title: { key: 'alert.cod.refused' },
        why: [{ kind: 'quote', text: refusal.text }],
        about: `${about}/refused`,
        step: { kind: 'insert', topic: 'cod-reorder' },
      }
    const yes = answers.find(({ text }) => affirms(text) || (text.length < 15 && AGREES.test(text)))
    if (yes)
      return {
        ...common,
        title: { key: 'alert.cod.agreed' },
        why: [{ kind: 'quote', text: yes.text }],
        about: `${about}/agreed`,
        step: { kind: 'page', words: { key: 'alert.cod.write' } },
      }
    const price: Evidence[] =
      surcharge > 0 ? [{ kind: 'words', words: { key: 'alert.cod.surcharge', args: [surcharge / 100] } }] : []
    return {
      ...common,
      title: { key: 'alert.cod.title' },
      why: [{ kind: 'words', words: { key: 'alert.cod.why' } }, ...price],
      about,
      step: { kind: 'insert', topic: 'cash-on-delivery' },
    }
  },
})
