import { behind, isAgents, isBuyers, lastSaying, writtenAt } from '../chat'
import { shortHash } from '../key'
import { defineRule } from '../rule'

const ASKS =
  /(?:转|要|找|叫|换|有没有|有)(?:个|一?个)?(?:人工|真人|活人|人工客服)|人工客服|(?:找|叫|让|换)(?:你们)?(?:个|的)?(?:经理|主管|领导|老板|负责人|店长|上级)|(?:打|要打|拨)12315|12315|换个人(?:来|跟|和|说|处理)|人工服务|^\s*(?:人工|真人)+[\s!！.。?？]*$/
const NOT = /不(?:用|要)(?:转|找)(?:人工|经理)|(?:是|就是|是不是)人工(?:客服)?(?:吗|么|嘛)?[?？]?$/
/** Ends before an office that wants to see what was said. */
const COMPLAINS = /12315|消协|工商/
const DAY = 24 * 60 * 60_000
const HANDED = /主管|经理|负责人|领导|人工|交接|同事/

/**
 * The buyer wants a person, somebody higher up, or 12315: handed over with what was said, so that nothing has to be told twice. Not of
 * days ago: a chat opened again begins anew.
 */
export const asksForHuman = defineRule({
  id: 'asks-for-human',
  scope: 'chat',
  topic: 'hand-over',
  name: 'alertRules.asksForHuman.name',
  reason: 'alertRules.asksForHuman.reason',
  params: {},
  check({ conversation }, _shop, _params, now) {
    if (!conversation) return undefined
    const { messages, buyer } = conversation
    const asked = lastSaying(messages, isBuyers, ASKS, NOT)
    if (!asked || now.getTime() - (writtenAt(asked) ?? now.getTime()) > DAY) return undefined
    if (lastSaying(behind(messages, asked), isAgents, HANDED)) return undefined
    return {
      id: 'asks-for-human',
      level: 'act',
      title: { key: 'alert.human.title' },
      why: [{ kind: 'quote', text: asked.text }],
      about: shortHash(`${buyer.id ?? buyer.name ?? ''}|${asked.id}|${asked.text}`),
      step: { kind: 'insert', topic: 'hand-over' },
      ...(COMPLAINS.test(asked.text) && { caseFile: true }),
    }
  },
})
