import { describe, expect, it } from 'vitest'
import { refundWaiting } from '@/lib/alerts/rules/refund-waiting'
import type { AfterSale, OrderState, RefundState } from '@/lib/trade/order'
import { check, HOUR, NOW, order } from '../samples'

const refund = (state: OrderState, kind?: RefundState, text = '退款中') => {
  const one = order({ state, ...(kind && { refund: kind }) })
  return check(refundWaiting, { order: { ...one, status: { text, state, ...(kind && { refund: kind }) } } })
}

describe('a refund that waits', () => {
  it('is red while the parcel is still here: it must not leave', () => {
    expect(refund('paid', 'refunding')).toMatchObject({
      level: 'act',
      title: { key: 'alert.refund.unshipped' },
      why: [{ kind: 'quote', text: '退款中' }],
    })
  })

  it.each(['shipped', 'received', 'finished'] as const)('is amber once %s', state => {
    expect(refund(state, 'refunding')).toMatchObject({ level: 'look', title: { key: 'alert.refund.title' } })
  })

  it.each(['refunded', 'refused', undefined] as const)('not when it is %s', kind => {
    expect(refund('paid', kind)).toBeUndefined()
  })

  it('a next step of the same refund raises it again', () => {
    expect(refund('shipped', 'refunding', '待商家处理')?.about).not.toBe(
      refund('shipped', 'refunding', '待商家收货')?.about,
    )
  })

  const afterSale = (more: Partial<AfterSale>, text = '待商家处理') =>
    check(refundWaiting, {
      order: { ...order({ state: 'shipped' }), afterSale: { kind: 'return', text, ...more } },
    })

  it('shows the page’s countdown, and is red near its end', () => {
    expect(afterSale({ endsAt: NOW + 20 * HOUR })).toMatchObject({ level: 'look', until: NOW + 20 * HOUR })
    expect(afterSale({ endsAt: NOW + 12 * HOUR })?.level).toBe('act')
    expect(afterSale({ endsAt: NOW - HOUR })?.until).toBeUndefined()
  })

  it.each([
    ['by its own field', { platform: true }, '处理中'],
    ['平台介入', {}, '平台介入处理中'],
    ['小二介入', {}, '小二介入'],
  ])('the platform stepping in is red: %s', (_name, more, text) => {
    expect(afterSale(more, text)).toMatchObject({
      level: 'act',
      title: { key: 'alert.refund.platform' },
      step: { kind: 'page' },
    })
  })

  it('goods on their way back wait for nobody, goods that arrived do', () => {
    expect(afterSale({ stage: 'returning', endsAt: NOW + HOUR })?.level).toBe('look')
    expect(afterSale({ stage: 'arrived' })).toMatchObject({ step: { topic: 'return-arrived' } })
    expect(afterSale({}, '退货已签收，待商家收货')?.title.key).toBe('alert.refund.arrived')
  })

  it('not once it is closed, and an exchange is another matter', () => {
    expect(afterSale({ stage: 'closed' })).toBeUndefined()
    expect(afterSale({ kind: 'exchange' })).toBeUndefined()
  })
})
