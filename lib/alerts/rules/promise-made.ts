import type { Message } from '@/lib/trade/conversation'
import { behind, isAgents, isOurs, lastSaying, writtenAt } from '../chat'
import { shortHash } from '../key'
import { minutes } from '../params/declare'
import { defineRule } from '../rule'

const MINUTE = 60_000
const PROMISE =
  /(?:给您|帮您|为您)(?:申请|催|查|问|核实|登记|补发|补寄|联系|反馈|处理)(?:一下|下)?|(?:今天|明天|晚点|稍后|下午|上午|待会儿?)[^，。\n]{0,6}(?:给您|帮您|回复|联系|打电话)|(?:有|查到|问到)(?:结果|消息|回复)了?[^，。\n]{0,6}(?:告诉|联系|回复|通知|跟您说)/
/** Already kept, or a question. */
const KEPT =
  /已经?(?:给您|帮您|为您)?(?:申请|催|查|问|核实|登记|补发|补寄|发|处理|备注)|(?:好了|过了|成功|完成)|[吗？?]/
const SENDS = /发(?:货|出|走)?|寄/
const DONE =
  /(?:查|问|核实|申请|催|处理|补发|补寄|登记|联系)(?:到|好|过|完|成功)?了|已(?:经)?(?:发|补|申请|处理|登记|退|催|联系|备注)|单号|结果是/

/** What the console writes of the order counts too: 订单已发货. */
const tellsOfIt = (message: Message): boolean => isOurs(message) || message.side === 'system'

/**
 * The agent promised something in the chat (给您申请一下, 今天给您发) and nothing behind it says that it was done: worth a follow-up, which the agent
 * takes or leaves. The last promise only, for a day.
 */
export const promiseMade = defineRule({
  id: 'promise-made',
  scope: 'chat',
  name: 'alertRules.promiseMade.name',
  reason: 'alertRules.promiseMade.reason',
  params: {
    after: minutes({ default: 10, min: 0, max: 1440, words: 'alertRules.promiseMade.after' }),
    due: minutes({ default: 120, min: 10, max: 2880, words: 'alertRules.promiseMade.due' }),
  },
  check({ conversation, orders }, _shop, { after, due }, now) {
    if (!conversation) return undefined
    const { messages, buyer } = conversation
    const promise = lastSaying(messages, isAgents, PROMISE, KEPT)
    const at = promise && writtenAt(promise)
    if (!promise || at === undefined) return undefined
    const age = now.getTime() - at
    if (age < after * MINUTE || age > 24 * 60 * MINUTE) return undefined
    if (lastSaying(behind(messages, promise), tellsOfIt, DONE)) return undefined
    // 今天给您发 is kept by the parcel.
    if (SENDS.test(promise.text) && orders.some(({ times }) => (times.shipped ?? 0) > at)) return undefined
    return {
      id: 'promise-made',
      level: 'look',
      title: { key: 'alert.promise.title' },
      why: [{ kind: 'quote', text: promise.text }],
      about: shortHash(`${buyer.id ?? buyer.name ?? ''}|${promise.id}|${promise.text}`),
      step: { kind: 'page', words: { key: 'alert.promise.keep' } },
      followUp: { text: promise.text, due: at + due * MINUTE },
    }
  },
})
