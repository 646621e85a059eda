import { behind, isAgents, isBuyers, lastSaying, messagesSince, writtenAt } from '../chat'
import { ASKS_IF_WANTED, lastNudge, MOST_NUDGES, nudgesOf } from '../nudges'
import { hours } from '../params/declare'
import { defineRule } from '../rule'
import { mayNudgeInChat, paysOnDelivery, toPay } from '../state'

const HOUR = 60 * 60_000

/** Ordered on a whim: unpaid and old, and the buyer has not written since. One question instead of a nudge, then it can be closed. */
export const impulseOrder = defineRule({
  id: 'impulse-order',
  scope: 'order',
  topic: 'impulse-order',
  name: 'alertRules.impulseOrder.name',
  reason: 'alertRules.impulseOrder.reason',
  params: {
    old: hours({ default: 72, min: 12, max: 720, words: 'alertRules.impulseOrder.old' }),
    patience: hours({ default: 24, min: 1, max: 168, words: 'alertRules.impulseOrder.patience' }),
  },
  instead: 'unpaid-before-cutoff',
  rests: ['messages'],
  check({ order, conversation, console, decisions = [] }, _shop, { old, patience }, now) {
    const placed = order?.times.placed
    if (!order || placed === undefined || !toPay(order) || paysOnDelivery(order)) return undefined
    if (now.getTime() < placed + old * HOUR) return undefined
    const since = messagesSince(conversation, placed)
    if (since.some(isBuyers)) return undefined
    const asked = lastSaying(since, isAgents, ASKS_IF_WANTED)
    const at = asked && writtenAt(asked)
    if (asked && behind(since, asked).some(isBuyers)) return undefined
    if (asked && (at === undefined || now.getTime() < at + patience * HOUR)) return undefined
    // Reminded already: that was the question, and after the last one nothing more is asked.
    const nudges = nudgesOf(order, since, decisions)
    const last = lastNudge(nudges)
    if (last && now.getTime() < last.at + patience * HOUR) return undefined
    const close = asked !== undefined || nudges.length >= MOST_NUDGES || !mayNudgeInChat(console, order)
    return {
      id: 'impulse-order',
      level: 'look',
      title: { key: close ? 'alert.impulse.close' : 'alert.impulse.title' },
      why: [{ kind: 'words', words: { key: 'alert.impulse.why' } }],
      order: order.id,
      about: close ? `${order.id}/close` : order.id,
      step: close
        ? { kind: 'page', words: { key: 'alert.unpaid.close' } }
        : { kind: 'insert', topic: 'impulse-order' },
    }
  },
})
