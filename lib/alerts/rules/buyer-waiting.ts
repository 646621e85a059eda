import type { Conversation } from '@/lib/trade/conversation'
import { closedSince, isFirstRound, unanswered, waitingSince } from '@/lib/trade/waiting'
import { isQuiet } from '../cutoff'
import { shortHash } from '../key'
import { seconds, toggle } from '../params/declare'
import { defineRule } from '../rule'
import { waitingMarks } from '../waiting-marks'

/**
 * The buyer waits for a person: amber and red at the console's own marks, or at the shop's where it set some, never later than the
 * console's limit. Not in quiet hours. A closing 好的谢谢 starts no round; a shop that answers those too can have them mentioned, never in red.
 */
export const buyerWaiting = defineRule({
  id: 'buyer-waiting',
  scope: 'chat',
  topics: ['hold-on', 'closing'],
  name: 'alertRules.buyerWaiting.name',
  reason: 'alertRules.buyerWaiting.reason',
  params: {
    look: seconds({ default: 0, min: 0, max: 86_400, words: 'alertRules.buyerWaiting.look' }),
    act: seconds({ default: 0, min: 0, max: 86_400, words: 'alertRules.buyerWaiting.act' }),
    closings: toggle({ default: false, words: 'alertRules.buyerWaiting.closings' }),
  },
  check({ conversation, console }, shop, params, now) {
    const at = now.getTime()
    if (!conversation || isQuiet(shop, at)) return undefined
    const { limit } = console.waiting
    const { look, act } = waitingMarks(console, params)
    const since = waitingSince(conversation, at)
    if (since === undefined) {
      const closed = params.closings ? closedSince(conversation, at) : undefined
      if (closed === undefined || at - closed < act) return undefined
      return {
        id: 'buyer-waiting',
        level: 'look',
        title: { key: 'alert.waiting.closing' },
        why: quoteOf(conversation.messages.findLast(({ side }) => side === 'buyer')),
        about: aboutOf(conversation, conversation.messages.at(-1)?.id),
        step: { kind: 'insert', topic: 'closing' },
      }
    }
    const waited = at - since
    if (waited < look) return undefined
    const round = unanswered(conversation)
    const first = isFirstRound(conversation)
    return {
      id: 'buyer-waiting',
      level: waited >= act ? 'act' : 'look',
      title: {
        key: waited >= limit ? 'alert.waiting.late' : first ? 'alert.waiting.first' : 'alert.waiting.title',
      },
      why: quoteOf(round.at(-1)),
      about: aboutOf(conversation, round[0]?.id),
      step: { kind: 'insert', topic: 'hold-on' },
      ...(waited < limit && { until: since + limit }),
    }
  },
})

const quoteOf = (message: { readonly text: string } | undefined) =>
  message?.text ? [{ kind: 'quote', text: message.text } as const] : []

/** One matter for the whole round. */
const aboutOf = ({ buyer: { id, name } }: Conversation, first: string | undefined) =>
  shortHash(`${id ?? name ?? ''}|${first ?? ''}`)
