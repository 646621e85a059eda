import { describe, expect, it } from 'vitest'
import { standingOf } from '@/lib/notes/buyer-class'
import type { OrdersSeen } from '@/lib/notes/orders-seen'

const visit = (orders: Record<string, number>, more: Partial<OrdersSeen> = {}) =>
  ({ id: 'buyer:x:1', last: 5, before: 0, orders, ...more }) as OrdersSeen
const RULES = [
  { name: '老客', orders: '2' },
  { name: '大客户', orders: '5', amount: '1000' },
]

describe('a buyer’s class', () => {
  it.each([
    ['none after one order', { 'CNY/1': 5980 }, undefined],
    ['by the number of orders', { 'CNY/1': 5980, 'CNY/2': 100 }, '老客'],
    ['by what they paid, the later rule first', { 'CNY/1': 100_000 }, '大客户'],
    ['just under the amount', { 'CNY/1': 99_999 }, undefined],
    ['never by money of another currency', { 'USD/1': 500_000 }, undefined],
  ])('is %s', (_, orders, name) => {
    expect(standingOf(visit(orders), RULES).name).toBe(name)
  })

  it('counts an order once though its amount was read later', () => {
    expect(standingOf(visit({ '/1': 0, 'CNY/1': 5980 }), RULES)).toEqual({
      orders: 1,
      paid: { CNY: 5980 },
      last: 5,
    })
  })

  it('is nobody’s of whom nothing was seen, or all was forgotten', () => {
    expect(standingOf(undefined, RULES)).toEqual({ orders: 0, paid: {} })
    expect(standingOf(visit({}, { since: 5 }), RULES)).toEqual({ orders: 0, paid: {} })
  })

  it('admits nobody by a bound that is absent or no number', () => {
    expect(standingOf(visit({ 'CNY/1': 5980 }), [{ name: '甲' }, { name: '乙', orders: '很多' }]).name).toBe(
      undefined,
    )
  })
})
