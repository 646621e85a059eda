import { describe, expect, it } from 'vitest'
import { changeAsked } from '@/lib/trade/change-asked'

describe('a buyer who wants the parcel elsewhere', () => {
  it.each([
    ['可以改一下地址吗', 'address'],
    ['地址写错了', 'address'],
    ['帮我换个收货地址', 'address'],
    ['电话填错了，最后一位是8', 'phone'],
    ['手机号换了', 'phone'],
    ['收件人改成我妈妈', 'name'],
    ['能寄到公司吗', 'address'],
    ['麻烦发到老家那边', 'address'],
    ['门牌号少写了，是302', 'address'],
    ['我搬家了，地址要换', 'address'],
  ])('%s', (line, what) => {
    expect(changeAsked([line])).toEqual({ what, quote: line })
  })

  it.each([
    '地址没错',
    '不用改地址了',
    '退货地址发我一下',
    '地址对的，发吧',
    '能改价吗',
    '颜色换成红色',
    '想换货',
    '发什么快递',
    '你们电话多少',
    '快递单号错了吧',
    '可以发货了吗',
    '好的谢谢',
    '',
  ])('not: %s', line => {
    expect(changeAsked([line])).toBeUndefined()
  })

  it('the last such line counts', () => {
    expect(changeAsked(['改地址', '在吗', '电话也写错了', '好的'])?.quote).toBe('电话也写错了')
  })

  it('reads a line of ten thousand characters at once', () => {
    expect(changeAsked(['能可以'.repeat(4000)])).toBeUndefined()
  })
})
