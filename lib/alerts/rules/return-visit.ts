import { isOurs, lastSaying, messagesSince } from '../chat'
import { days } from '../params/declare'
import { defineRule } from '../rule'

const DAY = 24 * 60 * 60_000
const ASKED = /评价|好评|用着|顺手|感觉怎么样|满意/

/** Received some days ago, the buyer's chat is open, and nobody has asked how it was: the review request first, the return visit later. */
export const returnVisit = defineRule({
  id: 'return-visit',
  scope: 'order',
  off: true,
  topic: 'review-request',
  topics: ['return-visit'],
  name: 'alertRules.returnVisit.name',
  reason: 'alertRules.returnVisit.reason',
  params: {
    review: days({ default: 1, min: 0, max: 30, words: 'alertRules.returnVisit.review' }),
    visit: days({ default: 7, min: 1, max: 90, words: 'alertRules.returnVisit.visit' }),
  },
  rests: ['buyer', 'messages'],
  check({ order, conversation }, _shop, { review, visit }, now) {
    const received = order?.times.received
    if (!order || !conversation || received === undefined || order.status?.refund || order.afterSale)
      return undefined
    const age = now.getTime() - received
    const kind = age >= visit * DAY ? 'return-visit' : 'review-request'
    // Later than twice the span a visit is a surprise.
    if (age < review * DAY || age > visit * 2 * DAY) return undefined
    const from = kind === 'return-visit' ? received + visit * DAY : received
    if (lastSaying(messagesSince(conversation, from), isOurs, ASKED)) return undefined
    return {
      id: 'return-visit',
      level: 'look',
      title: { key: kind === 'return-visit' ? 'alert.visit.title' : 'alert.visit.review' },
      why: order.items.slice(0, 1).map(({ title }) => ({ kind: 'quote', text: title }) as const),
      order: order.id,
      about: `${order.id}/${kind}`,
      step: { kind: 'insert', topic: kind },
    }
  },
})
