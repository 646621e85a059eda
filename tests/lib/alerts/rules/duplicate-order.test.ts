import { describe, expect, it } from 'vitest'
import { duplicateOrder } from '@/lib/alerts/rules/duplicate-order'
import type { Buyer, BuyerId, Order } from '@/lib/trade/order'
import { at, chat, check, message, order } from '../samples'

const buyer: Buyer = { id: 'u1' as BuyerId, name: '风**' }
const first = order({ id: 'a', state: 'paid', buyer, times: { placed: at('10:00') } })
const second = order({ id: 'b', state: 'unpaid', buyer, times: { placed: at('10:05') } })
const raisedOn = (...orders: Order[]) =>
  orders.filter(one => check(duplicateOrder, { order: one, orders })).map(({ id }) => id)

describe('the same thing ordered twice', () => {
  it('is said once, on the later order, whatever their order on the page', () => {
    expect(raisedOn(first, second)).toEqual(['b'])
    expect(raisedOn(second, first)).toEqual(['b'])
  })

  it('names the other order and the item, and is about both', () => {
    const alert = check(duplicateOrder, { order: second, orders: [second, first] })
    expect(alert).toMatchObject({ about: 'a+b', why: [{ words: { args: ['a'] } }, { text: '保温杯 白色' }] })
  })

  it.each([
    ['another item', { ...second, items: [{ title: '雨伞' }] }],
    ['another buyer', { ...second, buyer: { id: 'u2' as BuyerId, name: '风**' } }],
    ['only a masked name in common', { ...second, buyer: { name: '风**' } }],
    ['the next day', { ...second, times: { placed: at('10:06', '2026-03-03') } }],
    ['already shipped', { ...second, status: { text: '', state: 'shipped' } as const }],
    ['closed', { ...second, status: { text: '', state: 'closed' } as const }],
  ])('not: %s', (_name, other) => {
    expect(raisedOn(first, other)).toEqual([])
  })

  it('another colour or quantity is one too, and both are shown', () => {
    const black = { ...second, items: [{ title: '保温杯', spec: '黑色', quantity: 2 }] }
    const alert = check(duplicateOrder, { order: black, orders: [first, black] })
    expect(alert?.why.slice(1)).toEqual([
      { kind: 'quote', text: '保温杯' },
      { kind: 'quote', text: '白色 / 黑色 ×2' },
    ])
  })

  it('of one paid and one unpaid it is the unpaid one, whichever came first', () => {
    const early = order({ id: 'c', state: 'unpaid', buyer, times: { placed: at('09:55') } })
    expect(raisedOn(first, early)).toEqual(['c'])
    expect(check(duplicateOrder, { order: early, orders: [first, early] })?.title.key).toBe(
      'alert.duplicate.half',
    )
  })

  it('the shop sets how long it counts', () => {
    const next = order({ id: 'd', state: 'paid', buyer, times: { placed: at('10:06', '2026-03-03') } })
    expect(
      check(duplicateOrder, { order: next, orders: [first, next] }, undefined, { within: 48 }),
    ).toBeDefined()
  })

  it('masked names are no proof, the same phone is', () => {
    const masked = (one: Order, phone: string): Order => {
      const { buyer: _, ...rest } = one
      return { ...rest, recipient: { phone, masked: [] } }
    }
    expect(raisedOn(masked(first, '13912345601'), masked(second, '13912345601'))).toEqual(['b'])
    expect(raisedOn(masked(first, '13912345601'), masked(second, '13912345602'))).toEqual([])
    expect(raisedOn(masked(first, '139****5601'), masked(second, '139****5601'))).toEqual([])
  })

  it('orders beside one chat are its buyer’s', () => {
    const bare = (id: string) => order({ id, state: 'paid' })
    const orders = [bare('a'), bare('b')]
    const conversation = chat(message('buyer', '在吗'))
    expect(orders.filter(one => check(duplicateOrder, { order: one, orders, conversation }))).toHaveLength(1)
    expect(raisedOn(...orders)).toEqual([])
  })
})
