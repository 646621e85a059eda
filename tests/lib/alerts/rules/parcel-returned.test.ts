import { describe, expect, it } from 'vitest'
import { parcelReturned } from '@/lib/alerts/rules/parcel-returned'
import type { Side } from '@/lib/trade/conversation'
import { chat, check, HOUR, message, NOW, order } from '../samples'

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

describe('a parcel on its way back, once the buyer heard of it', () => {
  const back = order({ state: 'shipped', trace: '收件人拒收', traceAt: NOW - 5 * HOUR })
  const saying = (side: Side, text: string, hours: number) =>
    check(parcelReturned, {
      order: back,
      conversation: chat(message(side, text, { at: NOW - hours * HOUR })),
    })

  it.each([
    '亲，物流显示包裹在往回退，可能是没联系上您',
    '快递说拒收了，要给您再派一次吗',
    'Your parcel is on its way back to us.',
  ])('is flagged no more: %s', text => {
    expect(saying('agent', text, 1)).toBeUndefined()
  })

  it.each<[string, Side, string, number]>([
    ['the buyer said it', 'buyer', '怎么退回去了', 1],
    ['it was said of what came before', 'agent', '退回的运费我们出', 9],
    ['something else was said', 'agent', '在的亲', 1],
    ['the money goes back', 'agent', '钱会原路退回的', 1],
    ['a picture is asked for again', 'agent', '麻烦再发一下照片', 1],
  ])('is flagged where %s', (_why, side, text, hours) => {
    expect(saying(side, text, hours)).toMatchObject({ id: 'parcel-returned' })
  })
})
