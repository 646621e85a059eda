import { isAgents, messagesSince } from '../chat'
import { days } from '../params/declare'
import { defineRule } from '../rule'

const DAY = 24 * 60 * 60_000
const IS_EXCHANGE = /换货|补寄|补发/

/** An exchange that nobody moved for days, and nobody told the buyer why: out of stock mostly. A word from us in the chat starts the days anew. */
export const exchangeStalled = defineRule({
  id: 'exchange-stalled',
  scope: 'order',
  topic: 'exchange-stalled',
  name: 'alertRules.exchangeStalled.name',
  reason: 'alertRules.exchangeStalled.reason',
  params: { days: days({ default: 3, min: 1, max: 30, words: 'alertRules.exchangeStalled.days' }) },
  check({ order, conversation }, _shop, { days }, now) {
    const afterSale = order?.afterSale
    if (!order || !afterSale || afterSale.stage === 'closed' || afterSale.askedAt === undefined)
      return undefined
    if (afterSale.kind !== 'exchange' && afterSale.kind !== 'resend') return undefined
    const told = messagesSince(conversation, afterSale.askedAt)
      .filter(message => isAgents(message) && IS_EXCHANGE.test(message.text))
      .map(({ at, seenAt }) => seenAt ?? at ?? 0)
    const still = Math.floor((now.getTime() - Math.max(afterSale.askedAt, ...told)) / DAY)
    if (still < days) return undefined
    return {
      id: 'exchange-stalled',
      level: 'look',
      title: { key: 'alert.exchange.title', args: [still] },
      why: [{ kind: 'quote', text: afterSale.text }],
      order: order.id,
      about: `${order.id}/${Math.max(afterSale.askedAt, ...told)}`,
      step: { kind: 'insert', topic: 'exchange-stalled' },
    }
  },
})
