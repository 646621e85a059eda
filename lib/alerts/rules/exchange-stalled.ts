import type { Conversation } from '@/lib/trade/conversation'
import { isAgents, messagesSince, writtenAt } from '../chat'
import { days } from '../params/declare'
import { defineRule } from '../rule'

const DAY = 24 * 60 * 60_000
const IS_EXCHANGE = /换货|补寄|补发/

/**
 * An exchange that nobody moved for days, and nobody told the buyer why: out of stock mostly. A word from us in the chat starts the days
 * anew; where the page does not say since when, the days count from the last word about it there.
 */
export const exchangeStalled = defineRule({
  id: 'exchange-stalled',
  scope: 'order',
  topic: 'exchange-stalled',
  name: 'alertRules.exchangeStalled.name',
  reason: 'alertRules.exchangeStalled.reason',
  params: { days: days({ default: 3, min: 1, max: 30, words: 'alertRules.exchangeStalled.days' }) },
  check({ order, conversation }, _shop, { days }, now) {
    const afterSale = order?.afterSale
    if (!order || !afterSale || afterSale.stage === 'closed') return undefined
    if (afterSale.kind !== 'exchange' && afterSale.kind !== 'resend') return undefined
    const since = lastMoved(afterSale.askedAt, conversation)
    if (since === undefined) return undefined
    const still = Math.floor((now.getTime() - since.at) / DAY)
    if (still < days) return undefined
    return {
      id: 'exchange-stalled',
      level: 'look',
      title: { key: 'alert.exchange.title', args: [still] },
      why: [{ kind: 'quote', text: afterSale.text }],
      order: order.id,
      about: `${order.id}/${since.key}`,
      step: { kind: 'insert', topic: 'exchange-stalled' },
    }
  },
})

/** The request, or our last word about it: when, and what tells it from the next (a time seen is gone once the page is loaded anew). */
function lastMoved(
  askedAt: number | undefined,
  conversation: Conversation | undefined,
): { readonly at: number; readonly key: string } | undefined {
  const told = messagesSince(conversation, askedAt).findLast(
    message => IS_EXCHANGE.test(message.text) && (askedAt === undefined || isAgents(message)),
  )
  const at = told && writtenAt(told)
  if (told && at !== undefined && at >= (askedAt ?? 0)) return { at, key: told.id }
  return askedAt === undefined ? undefined : { at: askedAt, key: `${askedAt}` }
}
