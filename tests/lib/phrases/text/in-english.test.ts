import { describe, expect, it } from 'vitest'
import { fill } from '@/lib/phrases/text/fill'

const VALUES = {
  今天: '2026-11-29',
  商品: '纯棉毛巾等3款商品',
  数量: '5件',
  实付金额: '59.80元',
  承诺发货时间: '11月30日18:00',
  收件人: '林晚',
}

describe('a phrase in English', () => {
  it.each([
    ['We ship it {today}, {明天} at the latest', 'We ship it Nov 29, Nov 30 at the latest'],
    ['{qty} pieces, {amount}', '5 pieces, CNY 59.80'],
    ['Your {item} leave by {shipby}', 'Your 纯棉毛巾 and 2 more leave by Nov 30 18:00'],
    ['Is it for {收件人}?', 'Is it for 林晚?'],
  ])('says %s as %s', (text, said) => expect(fill(text, VALUES).text).toBe(said))

  it('is none where a Chinese letter stands in it', () => {
    expect(fill('亲，{today}发出，共{qty}', VALUES).text).toBe('亲，11月29日发出，共5件')
  })
})
