import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CaseFacts, caseFile, caseText } from '@/lib/notes/case-file'
import type { Message, MessageId } from '@/lib/trade/conversation'
import type { Fen } from '@/lib/trade/money'
import type { BuyerId, Order, OrderId } from '@/lib/trade/order'
import { wordsIn } from '../../words'

const say = wordsIn('zh_CN')
const at = (text: string) => Date.parse(`2026-03-05T${text}:00+08:00`)

const said = (side: Message['side'], text: string, more: Partial<Message> = {}): Message => ({
  id: text as MessageId,
  side,
  kind: 'text',
  text,
  ...more,
})
const ORDER: Order = {
  id: '260303-112233445566778' as OrderId,
  status: { state: 'received', text: '已签收，待评价' },
  items: [{ title: '陶瓷碗', spec: '6只装', quantity: 1, price: { fen: 4590 as Fen, currency: 'CNY' } }],
  amount: { fen: 4590 as Fen, currency: 'CNY' },
  recipient: {
    name: '梅**',
    phone: '138****0001',
    address: '浙江省杭州市***',
    masked: ['name', 'phone', 'address'],
  },
  times: { placed: at('09:05'), received: at('12:00') },
  courier: '中通快递',
  trackingNumber: '7583',
  remark: '加固包装',
  flag: 'red',
  marks: [],
}
const CASE: CaseFacts = {
  console: '拼多多 客服',
  shop: '暖居家',
  conversation: {
    buyer: { id: 'u1' as BuyerId, name: '梅雨晴' },
    messages: [
      said('buyer', '碗碎了两个', { at: at('13:58') }),
      said('buyer', '', { kind: 'image', at: at('13:59') }),
      said('buyer', '不处理就差评', { seenAt: at('14:01') }),
      said('robot', '您好，请问有什么可以帮您'),
      said('agent', '非常抱歉，\n给您补发', { at: at('14:02') }),
    ],
  },
  orders: [ORDER],
  by: '小林',
  at: at('14:03'),
}
const text = (facts: Partial<CaseFacts> = {}) => caseText(caseFile({ ...CASE, ...facts }, say), say)

describe('the evidence of a case', () => {
  it('holds messages in their order with times, the order as the page has it, and who kept it when', () => {
    const lines = text().split('\n')
    expect(lines.slice(0, 6)).toEqual([
      '【留证：梅雨晴】',
      '买家：梅雨晴',
      '买家编号：u1',
      '后台：拼多多 客服 · 暖居家',
      '保存时间：2026-03-05 14:03（Asia/Shanghai）',
      '保存人：小林',
    ])
    for (const row of [
      '订单号：260303-112233445566778',
      '状态：已签收，待评价',
      '商品：陶瓷碗 6只装 ×1 ¥45.90',
      '下单时间：2026-03-05 09:05',
      '签收时间：2026-03-05 12:00',
      '物流：中通快递 7583',
      '备注：红 加固包装',
    ])
      expect(lines).toContain(row)
    const chat = lines.slice(lines.indexOf('聊天记录（5 条）') + 1)
    expect(chat.slice(0, 6)).toEqual([
      '[2026-03-05 13:58] 买家：碗碎了两个',
      '[2026-03-05 13:59] 买家：[图片]',
      '[约 2026-03-05 14:01] 买家：不处理就差评',
      '[页面没写时间] 机器人：您好，请问有什么可以帮您',
      '[2026-03-05 14:02] 客服：非常抱歉，',
      '给您补发',
    ])
  })

  it('keeps personal data as masked as the page has it, and says that it is there', () => {
    expect(text()).toContain('梅** 138****0001 浙江省杭州市***')
    expect(text()).toContain('买家的个人信息')
  })

  it('says what it cannot hold: pictures, older messages', () => {
    expect(text()).toContain('图片只留了位置')
    expect(text()).not.toContain('更早的消息')
    expect(text({ older: true })).toContain('更早的消息')
  })

  it('writes no row for what was not read', () => {
    const bare: Order = { id: 'a' as OrderId, items: [], times: {}, marks: [] }
    const { orders } = caseFile({ console: '后台', orders: [bare], at: at('14:03') }, say)
    expect(orders).toEqual([[['订单号', 'a']]])
  })

  it('counts times by the shop’s clock, whatever the browser’s zone', () => {
    const [, ...facts] = text({ timeZone: 'America/New_York' }).split('\n')
    expect(facts).toContain('保存时间：2026-03-05 01:03（America/New_York）')
  })

  it('loses no message, whatever it says', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { maxLength: 20 }), texts => {
        const messages = texts.map(one => said('buyer', one, { at: at('10:00') }))
        const file = caseFile({ ...CASE, conversation: { buyer: {}, messages } }, say)
        expect(file.messages.map(({ text: one }) => one)).toEqual(texts)
      }),
    )
  })
})
