import { onlyCloses, unanswered, waitingSince } from '@/lib/trade/waiting'
import { shortHash } from '../key'
import { seconds } from '../params/declare'
import { defineRule } from '../rule'

/**
 * The buyer waits for a person: amber and red at the shop's marks, never later than the console's own limit. A closing 好的谢谢 still counts for the
 * console, so it is mentioned once the second mark is past, and never in red.
 */
export const buyerWaiting = defineRule({
  id: 'buyer-waiting',
  scope: 'chat',
  topics: ['hold-on', 'closing'],
  name: 'alertRules.buyerWaiting.name',
  reason: 'alertRules.buyerWaiting.reason',
  params: {
    look: seconds({ default: 20, min: 5, max: 600, words: 'alertRules.buyerWaiting.look' }),
    act: seconds({ default: 30, min: 5, max: 600, words: 'alertRules.buyerWaiting.act' }),
  },
  check({ conversation, console }, _shop, params, now) {
    const since = conversation && waitingSince(conversation, now.getTime())
    if (!conversation || since === undefined) return undefined
    const { limit } = console.waiting
    const look = Math.min(params.look * 1000, limit)
    const act = Math.min(params.act * 1000, limit)
    const waited = now.getTime() - since
    const closes = onlyCloses(conversation)
    if (waited < (closes ? act : look)) return undefined
    const [first] = unanswered(conversation)
    const last = unanswered(conversation).at(-1)
    const { id, name } = conversation.buyer
    return {
      id: 'buyer-waiting',
      level: waited >= act && !closes ? 'act' : 'look',
      title: {
        key: closes ? 'alert.waiting.closing' : waited < limit ? 'alert.waiting.title' : 'alert.waiting.late',
      },
      why: last?.text ? [{ kind: 'quote', text: last.text }] : [],
      about: shortHash(`${id ?? name ?? ''}|${first?.id ?? ''}`),
      step: { kind: 'insert', topic: closes ? 'closing' : 'hold-on' },
      ...(waited < limit && { until: since + limit }),
    }
  },
})
