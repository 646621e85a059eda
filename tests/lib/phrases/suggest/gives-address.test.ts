import { describe, expect, it } from 'vitest'
import { addressGiven, addressStays } from '@/lib/phrases/suggest/gives-address'

const given = (text: string, side: 'buyer' | 'agent' = 'buyer') => addressGiven({ turns: [{ side, text }] })

describe('an address given in the chat', () => {
  it.each([
    '冯乐 13700002086',
    '杭州市余杭区荷塘路9号',
    '云栖里2幢402室',
    '7栋1单元1504',
    '长安街道幸福路6号',
  ])('is seen in %s', text => {
    expect(given(text)).toBe(true)
  })

  it.each([
    '地址能改一下吗 我搬家了',
    '发到上海几天',
    '我要2号那款',
    '能送到村里吗',
    '订单号 2603051370000208612',
  ])('is not seen in %s', text => {
    expect(given(text)).toBe(false)
  })

  it('is the buyer’s to give', () => {
    expect(given('跟您核对：杭州市余杭区荷塘路9号', 'agent')).toBe(false)
  })
})

describe('an address that stays', () => {
  const stays = (...turns: [side: 'buyer' | 'agent', text: string][]) =>
    addressStays({ turns: turns.map(([side, text]) => ({ side, text })) })

  it.each(['不用改', '看了 不改了', '地址别改哈'])('is what %s says', text => {
    expect(stays(['buyer', text])).toBe(true)
  })

  it('is not what an earlier line, the agent, or a wish to change says', () => {
    expect(stays(['buyer', '不用改'], ['buyer', '等下 还是改一下'])).toBe(false)
    expect(stays(['agent', '地址不用改吧'])).toBe(false)
    expect(stays(['buyer', '怎么改地址'])).toBe(false)
  })
})
