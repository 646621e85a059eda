import { behind, isBuyers, lastSaying, writtenAt } from '../chat'
import { shortHash } from '../key'
import { days } from '../params/declare'
import { defineRule } from '../rule'

const THREAT =
  /差评|(?:打|给|评)[^，。\n]{0,4}[一1](?:颗)?星|低分评价|投诉(?!电话)|举报|曝光|12315|消协|消费者协会|平台介入|工商|起诉|律师|法院|报警|骗子|骗钱|黑店|垃圾店|维权|小红书见|抖音见|挂(?:你们|出来)/
/** The buyer says it will not be done, or asks about somebody else's. */
const NOT =
  /(?:不会|不想|不要|不是|不给|没有?|别)(?:给|要|你们)?[^，。\n]{0,2}(?:差评|投诉|举报|曝光|报警)|(?:看到|有)(?:几个|很多|些)?差评|差评(?:多吗|怎么|说|里)|[这那么好]多差评|撤销投诉/
const CALMED =
  /^(?:好+的?|行|可以|嗯+|谢+|ok|没事了?|算了|[吧啊哦呀了亲您,，。.!！~～\s])+$|(?<!不)满意(?!吗)|解决了(?!吗)|撤销|不投诉|误会/i
const DAY = 24 * 60 * 60_000

/** A bad review, or the threat of one: talk first, and keep the evidence. Over once the buyer has calmed down, or days later. */
export const badReview = defineRule({
  id: 'bad-review',
  scope: 'chat',
  topic: 'bad-review',
  name: 'alertRules.badReview.name',
  reason: 'alertRules.badReview.reason',
  params: { days: days({ default: 3, min: 1, max: 90, words: 'alertRules.badReview.days' }) },
  check({ conversation }, _shop, { days }, now) {
    if (!conversation) return undefined
    const { messages, buyer } = conversation
    const said = lastSaying(messages, isBuyers, THREAT, NOT)
    if (!said || now.getTime() - (writtenAt(said) ?? now.getTime()) > days * DAY) return undefined
    if (lastSaying(behind(messages, said), isBuyers, CALMED)) return undefined
    return {
      id: 'bad-review',
      level: 'act',
      title: { key: 'alert.review.threat' },
      why: [
        { kind: 'quote', text: said.text },
        { kind: 'words', words: { key: 'alert.review.evidence' } },
      ],
      about: shortHash(`${buyer.id ?? buyer.name ?? ''}|${said.id}|${said.text}`),
      step: { kind: 'insert', topic: 'bad-review' },
      caseFile: true,
    }
  },
})
