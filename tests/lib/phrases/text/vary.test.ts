import { describe, expect, it } from 'vitest'
import { type VaryBy, vary } from '@/lib/phrases/text/vary'

describe('a text that varies', () => {
  it.each<[string, VaryBy, string]>([
    ['{如果:已发货|包裹在路上|还没发出}', { state: 'shipped' }, '包裹在路上'],
    ['{如果:已发货|包裹在路上|还没发出}', { state: 'paid' }, '还没发出'],
    ['{如果:已发货|包裹在路上|还没发出}', {}, '还没发出'],
    ['亲，{如果：待发货｜这就催仓库}好的', { state: 'shipped' }, '亲，好的'],
    ['{如果:未发货|可以改|改不了了}', { state: 'unpaid' }, '可以改'],
    ['{如果:退款中|退款在处理|}', { state: 'paid', refunding: true }, '退款在处理'],
    ['{如果:店铺=青禾|青禾的赠品是杯子|没有赠品}', { shop: '青禾生活馆' }, '青禾的赠品是杯子'],
    ['{如果:店铺=青禾|有|没有}', {}, '没有'],
    ['{如果:已发货|单号{运单号|稍后}|今天发}', { state: 'shipped' }, '单号{运单号|稍后}'],
    ['{如果:已付款|{如果:店铺=甲|一|二}|三}', { state: 'paid', shop: '甲店' }, '一'],
    ['{if: Shipped|on its way|not yet}', { state: 'shipped' }, 'on its way'],
    ['{if: 已发货|a|b}{收件人}', { state: 'shipped' }, 'a{收件人}'],
  ])('%s by %j: %s', (text, by, said) => expect(vary(text, by)).toBe(said))

  it.each(['{如果:满月|甲|乙}', '{如果:已发货|甲|乙', '{收件人}', '{{如果}}', '没有花括号'])(
    'leaves %s as it stands',
    text => expect(vary(text, { state: 'paid' })).toBe(text),
  )
})
