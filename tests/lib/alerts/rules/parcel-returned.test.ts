import { describe, expect, it } from 'vitest'
import { parcelReturned } from '@/lib/alerts/rules/parcel-returned'
import { check, order } from '../samples'

const raised = (trace: string, more = {}) =>
  check(parcelReturned, { order: order({ state: 'shipped', trace, ...more }) })

describe('a parcel on its way back', () => {
  it.each([
    '快件已退回，正在返回寄件人',
    '收件人拒收',
    '客户拒签，退件处理',
    '返回发件网点',
    'Returned to sender',
  ])('%s', trace => {
    expect(raised(trace)).toMatchObject({
      level: 'act',
      why: [{ text: trace }],
      step: { topic: 'parcel-returned' },
    })
  })

  it.each(['派送中', '已签收', '快件已退回驿站，请凭码取件', '运输中'])('not: %s', trace => {
    expect(raised(trace)).toBeUndefined()
  })

  it('not where the buyer wants the money back: that is a return', () => {
    expect(raised('退件处理', { refund: 'refunding' })).toBeUndefined()
    expect(raised('退件处理', { afterSale: { kind: 'return', text: '退货中' } })).toBeUndefined()
  })
})
