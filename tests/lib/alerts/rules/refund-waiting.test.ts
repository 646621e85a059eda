import { describe, expect, it } from 'vitest'
import { refundWaiting } from '@/lib/alerts/rules/refund-waiting'
import type { OrderState, RefundState } from '@/lib/trade/order'
import { check, order } from '../samples'

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
})
