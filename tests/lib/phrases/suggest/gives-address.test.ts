import { describe, expect, it } from 'vitest'
import { addressGiven } from '@/lib/phrases/suggest/gives-address'

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
