import { describe, expect, it } from 'vitest'
import { shipTogether } from '@/lib/alerts/rules/ship-together'
import type { Buyer, BuyerId, Order } from '@/lib/trade/order'
import { at, check, order } from '../samples'

const buyer: Buyer = { id: 'u1' as BuyerId }
const to = (id: string, address: string, clock: string, more = {}): Order =>
  order({
    id,
    state: 'paid',
    buyer,
    items: [{ title: `商品 ${id}` }],
    recipient: { address, masked: [] },
    times: { placed: at(clock) },
    ...more,
  })
const [a, b] = [to('a', '文二西路66号', '10:00'), to('b', '文二西路66号', '11:00')]
const raisedOn = (...orders: Order[]) =>
  orders.flatMap(one => {
    const alert = check(shipTogether, { order: one, orders })
    return alert ? [[one.id, alert.title.key]] : []
  })

describe('orders that could share a parcel', () => {
  it('are said on the newest', () => {
    expect(raisedOn(a, b)).toEqual([['b', 'alert.together.title']])
    expect(raisedOn(b, a)).toEqual([['b', 'alert.together.title']])
  })

  it('are said once where no time is known', () => {
    const dateless = ['a', 'b', 'c'].map(id => ({ ...to(id, '文二西路66号', '10:00'), times: {} }))
    expect(raisedOn(...dateless)).toEqual([['c', 'alert.together.title']])
  })

  it('of one buyer to two addresses are asked about', () => {
    expect(raisedOn(a, to('b', '金山路8号', '11:00'))).toEqual([['b', 'alert.together.two']])
  })

  it('are none where the same product goes to one place twice: that is another question', () => {
    expect(raisedOn(a, { ...b, items: a.items })).toEqual([])
    expect(raisedOn(a, { ...to('b', '金山路8号', '11:00'), items: a.items })).toHaveLength(1)
  })

  it.each([
    ['another buyer', { buyer: { id: 'u2' as BuyerId } }],
    ['gone', { state: 'shipped' }],
    ['unpaid', { state: 'unpaid' }],
    ['noted already', { remark: '与另一单合并发' }],
    ['hidden by the page', { recipient: { address: '浙江省****', masked: ['address'] } }],
  ] as const)('not with one that is %s', (_name, more) => {
    expect(raisedOn(a, to('b', '文二西路66号', '11:00', more))).toEqual([])
  })
})
