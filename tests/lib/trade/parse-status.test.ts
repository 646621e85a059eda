import { describe, expect, it } from 'vitest'
import { createStatusParser } from '@/lib/trade/parse-status'
import { STATUS_EN, STATUS_ZH } from '@/lib/trade/status-words'

const parse = createStatusParser([STATUS_ZH, STATUS_EN])
const said = (text: string) => {
  const status = parse(text)
  return status && [status.state, status.refund].filter(Boolean).join('+')
}

describe('a status is read', () => {
  it.each([
    ['待发货', 'paid'],
    ['等待买家付款', 'unpaid'],
    ['已发货，待收货', 'shipped'],
    ['已发货，待签收', 'shipped'],
    ['未发货，退款成功', 'paid+refunded'],
    ['已签收，退款成功', 'received+refunded'],
    ['已取消，退款成功', 'closed+refunded'],
    ['拼单未成功，已退款', 'closed+refunded'],
    ['买家已付款，等待商家发货', 'paid'],
    ['商家已发货，等待买家确认', 'shipped'],
    ['买家申请退款，待商家处理', 'refunding'],
    ['商家同意退款，退款中', 'refunding'],
    ['已关闭（超时未付款）', 'closed'],
    ['待发货，剩余 12 小时', 'paid'],
    ['退款成功', 'refunded'],
    ['Payment settled', 'paid'],
    ['SHIPPED', 'shipped'],
    ['Cancelled', 'closed'],
    ['待成团', ''],
    ['Draft', ''],
  ])('%s', (text, expected) => expect(said(text)).toBe(expected))

  it('keeps the words of the page as evidence', () => {
    expect(parse(' 已发货，退款成功 ')?.text).toBe('已发货，退款成功')
  })
})

describe('a text that says more, or two things, is no status', () => {
  it.each([
    '我的订单已发货了吗',
    'From Adding items to Arranging payment',
    '待发货 3',
    '待付款，已发货',
    '发货',
    '退款',
    '取消',
    '',
    '已发货，别忘了',
    '待发货¥59.80',
  ])('%s', text => expect(parse(text)).toBeUndefined())
})
