import { describe, expect, it } from 'vitest'
import { outOfStock } from '@/lib/alerts/rules/out-of-stock'
import type { OrderItem } from '@/lib/trade/order'
import { check, NOW, order } from '../samples'

const items = [{ item: 'A-1', note: '周五到货' }, { item: '北欧 保温杯' }]
const raised = (item: OrderItem, state: 'paid' | 'unpaid' | 'shipped' = 'paid', list = items) =>
  check(outOfStock, { order: order({ state, items: [item] }) }, NOW, { items: list })

describe('what is out of stock', () => {
  it('is found by the shop’s code or by words of title and spec', () => {
    expect(raised({ title: '毛巾', code: 'A-1' })).toMatchObject({
      level: 'act',
      why: [{ text: '毛巾' }, { words: { key: 'alert.stock.note', args: ['周五到货'] } }],
    })
    expect(raised({ title: '【北欧保温杯】大容量', spec: '白色' })?.why).toEqual([
      { kind: 'quote', text: '【北欧保温杯】大容量 白色' },
    ])
  })

  it('is amber while it is not paid', () => {
    expect(raised({ title: '毛巾', code: 'A-1' }, 'unpaid')?.level).toBe('look')
  })

  it('not another item, not what has left, not without a list', () => {
    expect(raised({ title: '毛巾', code: 'A-10' })).toBeUndefined()
    expect(raised({ title: '毛巾', code: 'A-1' }, 'shipped')).toBeUndefined()
    expect(raised({ title: '毛巾', code: 'A-1' }, 'paid', [])).toBeUndefined()
  })
})
