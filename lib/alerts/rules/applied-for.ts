import { isAnswer } from '@/lib/trade/waiting'
import { behind, isAgents, isOurs, lastSaying, writtenAt } from '../chat'
import { shortHash } from '../key'
import { minutes, seconds } from '../params/declare'
import { defineRule } from '../rule'

const SECOND = 1000
const APPLIES =
  /(?:给您|帮您|为您|去|来)?(?:跟(?:领导|主管|店长))?(?:申请|争取)(?:一下|下|看看|试试)|(?:给|帮|为)您(?:申请|争取)/
/** A rule for the buyer's own hands, a question, or the end of it. */
const NOT =
  /您(?:可以|先|自己|在订单|去|点)[^，。\n]{0,10}申请|已经?(?:给您|帮您|为您)?(?:申请|争取)|申请(?:好|到|下来|过|成功|通过)|[吗？?]/
/** Asks for patience, whatever else it says. */
const STILL_APPLYING = /稍等|等一下|等下|别急|马上|问(?:一下|下|问)/
const ANSWERED =
  /申请(?:好|到|下来|过|成功|通过|不)|争取到|批(?:了|下来)|没(?:能)?(?:申请|批)|可以给您|给您(?:优惠|减|返|补)/

/**
 * 给您申请一下 was written, and the buyer waits for what came of it: the second text is ready half a minute later, so that the answer comes while
 * the buyer still looks at the chat. Until a promise is one for later (promise-made).
 */
export const appliedFor = defineRule({
  id: 'applied-for',
  scope: 'chat',
  topic: 'apply-result',
  topics: ['apply-first'],
  name: 'alertRules.appliedFor.name',
  reason: 'alertRules.appliedFor.reason',
  params: {
    after: seconds({ default: 30, min: 5, max: 600, words: 'alertRules.appliedFor.after' }),
    until: minutes({ default: 10, min: 1, max: 60, words: 'alertRules.appliedFor.until' }),
  },
  check({ conversation }, _shop, { after, until }, now) {
    if (!conversation) return undefined
    const { messages, buyer } = conversation
    const applied = lastSaying(messages, isAgents, APPLIES, NOT)
    const at = applied && writtenAt(applied)
    if (!applied || at === undefined) return undefined
    const age = now.getTime() - at
    if (age < after * SECOND || age >= until * 60 * SECOND) return undefined
    const since = behind(messages, applied)
    const isSaid = since.some(
      message => isAnswer(message) && !STILL_APPLYING.test(message.text) && !APPLIES.test(message.text),
    )
    if (isSaid || lastSaying(since, isOurs, ANSWERED)) return undefined
    return {
      id: 'applied-for',
      level: 'look',
      title: { key: 'alert.applied.title' },
      why: [{ kind: 'quote', text: applied.text }],
      about: shortHash(`${buyer.id ?? buyer.name ?? ''}|${applied.id}|${applied.text}`),
      step: { kind: 'insert', topic: 'apply-result' },
    }
  },
})
