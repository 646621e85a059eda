import { describe, expect, it } from 'vitest'
import { traceStanding } from '@/lib/alerts/rules/trace-standing'
import { chat, check, HOUR, message, NOW, order } from '../samples'

const DAY = 24 * HOUR
const parcel = (trace: string, days: number, more = {}) =>
  order({ state: 'shipped', trace, traceAt: NOW - days * DAY, ...more })
const raised = (one: ReturnType<typeof parcel>, params = {}) =>
  check(traceStanding, { order: one }, NOW, params)

describe('a trace that stands still', () => {
  it('is flagged after three days, or what the shop sets', () => {
    expect(raised(parcel('已离开 杭州转运中心', 2.9))).toBeUndefined()
    expect(raised(parcel('已离开 杭州转运中心', 3))).toMatchObject({
      title: { args: [3] },
      step: { topic: 'trace-standing' },
    })
    expect(raised(parcel('已离开 杭州转运中心', 3), { days: 5 })).toBeUndefined()
  })

  it.each([
    ['signed', parcel('已签收，签收人：本人', 5)],
    ['on its way back', parcel('快件退回中', 5)],
    ['received', parcel('运输中', 5, { state: 'received' })],
    ['refunding', parcel('运输中', 5, { refund: 'refunding' })],
    ['without a date', order({ state: 'shipped', trace: '运输中' })],
  ])('not when %s', (_name, one) => {
    expect(raised(one)).toBeUndefined()
  })

  it('of several parcels the one that stands is meant', () => {
    const parcels = [
      { trackingNumber: 'YT1', trace: '已签收，签收人：前台', traceAt: NOW - 5 * DAY },
      { trackingNumber: 'YT2', trace: '运输中', traceAt: NOW - 4 * DAY },
    ]
    expect(raised(order({ state: 'shipped', parcels }))).toMatchObject({
      title: { args: [4] },
      why: [{ text: '运输中' }],
    })
  })

  it('a new line is a new matter', () => {
    expect(raised(parcel('运输中', 3))?.about).not.toBe(raised(parcel('运输中', 4))?.about)
  })
})

describe('a trace that stands still, once the agent said that it is being asked for', () => {
  const standing = parcel('已离开 杭州转运中心', 4)
  const saying = (text: string, daysAgo: number) =>
    check(traceStanding, {
      order: standing,
      conversation: chat(message('agent', text, { at: NOW - daysAgo * DAY })),
    })

  it.each([
    '亲，您的包裹停了几天没更新，我这就让快递去查',
    '帮您核实一下哈，稍等',
    'Your parcel has not moved for some days.',
  ])('is flagged no more: %s', text => {
    expect(saying(text, 0.1)).toBeUndefined()
  })

  it('is flagged where it was said before the trace had stood so long, or where something else was', () => {
    expect(saying('我催一下快递', 3)).toMatchObject({ id: 'trace-standing' })
    expect(saying('在的亲', 0.1)).toMatchObject({ id: 'trace-standing' })
  })
})
