import { describe, expect, it } from 'vitest'
import { aboutBuyer, aboutOrder } from '@/lib/notes/about'
import type { BuyerId, OrderId } from '@/lib/trade/order'

const id = 'u1' as BuyerId

describe('what a note is about', () => {
  it.each([
    ['the console’s own id', { id, name: '风**' }, 'buyer:pinduoduo:id:u1'],
    ['the id even when the name is whole', { id, name: '小雨' }, 'buyer:pinduoduo:id:u1'],
    ['a name shown in full', { name: ' 小雨 ' }, 'buyer:pinduoduo:name:小雨'],
    ['nobody, when the name is masked', { name: '风**' }, undefined],
    ['nobody, when the name is empty', { name: '  ' }, undefined],
    ['nobody at all', {}, undefined],
  ])('%s', (_name, buyer, about) => {
    expect(aboutBuyer('pinduoduo', buyer)).toBe(about)
  })

  it('a buyer named like an id is someone else, and each console family keeps its own', () => {
    expect(aboutBuyer('pinduoduo', { name: 'u1' })).not.toBe(aboutBuyer('pinduoduo', { id }))
    expect(aboutBuyer('douyin', { id })).not.toBe(aboutBuyer('pinduoduo', { id }))
  })

  it('an order by its number', () => {
    expect(aboutOrder('taobao', '2600000000000000001' as OrderId)).toBe('order:taobao:2600000000000000001')
  })
})
