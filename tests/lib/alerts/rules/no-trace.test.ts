import { describe, expect, it } from 'vitest'
import { noTrace } from '@/lib/alerts/rules/no-trace'
import type { Side } from '@/lib/trade/conversation'
import type { RefundState } from '@/lib/trade/order'
import { chat, check, HOUR, message, NOW, order } from '../samples'

const parcel = (trace: string | undefined, hours: number | undefined, refund?: RefundState) =>
  check(noTrace, {
    order: order({
      state: 'shipped',
      times: hours === undefined ? {} : { shipped: NOW - hours * HOUR },
      trackingNumber: 'YT1',
      ...(trace && { trace }),
      ...(refund && { refund }),
    }),
  })

describe('a parcel without a trace', () => {
  it.each([
    '暂无物流信息',
    '快件等待揽收',
    '商家已下单，待揽收',
    '等待快递揽收',
    '等待快递员上门揽收',
    '包裹已出库，等待快递公司揽收',
    '待揽件',
    '尚未揽收',
    '快递还未揽收，请耐心等待',
    '已通知快递员揽收',
    '商家已通知快递上门取件',
    '没有物流轨迹',
    '未查询到物流信息',
    '订单已创建运单',
    'Shipment created, awaiting collection',
    'Not yet picked up by the carrier',
    'No tracking information yet',
  ])('is flagged after a day: %s', trace => {
    expect(parcel(trace, 24)).toMatchObject({ why: [{ kind: 'quote', text: trace }] })
  })

  it.each([
    '快件到达杭州转运中心',
    '快递员已揽收',
    '【义乌市】已揽件，准备发往金华',
    '快件运输中，尚未签收',
    '包裹已到菜鸟驿站，待取件',
    '待取件，取件码 3-2-5021',
    '派送中，快递员已通知收件人取件',
    '已签收，签收人：本人',
    '商家已下单；快件已到达上海分拨中心',
    'In transit to the next facility',
    'Ready for pickup at the locker',
    'Picked up by the carrier',
  ])('says nothing of a parcel that moves: %s', trace => {
    expect(parcel(trace, 30)).toBeUndefined()
  })

  it.each([
    ['within the day', parcel('暂无物流信息', 23)],
    ['of unknown shipping time', parcel('暂无物流信息', undefined)],
    ['when the page shows no trace at all', parcel(undefined, 30)],
    ['on its way back', parcel('暂无物流信息', 30, 'refunding')],
  ])('not %s', (_name, alert) => {
    expect(alert).toBeUndefined()
  })

  it('not before it was shipped', () => {
    expect(check(noTrace, { order: order({ state: 'paid', trace: '暂无物流信息' }) })).toBeUndefined()
  })
})

describe('a parcel without a trace, once the agent said that it is being asked for', () => {
  const late = order({
    state: 'shipped',
    times: { shipped: NOW - 30 * HOUR },
    trackingNumber: 'YT1',
    trace: '暂无物流信息',
  })
  const saying = (side: Side, text: string, hours: number) =>
    check(noTrace, { order: late, conversation: chat(message(side, text, { at: NOW - hours * HOUR })) })

  it.each([
    '亲，看到您的包裹有一阵没更新物流了，我这就找中通催查，有回复马上告诉您',
    '我联系快递核实一下哈',
    '帮您催了',
    'There is no new scan; I will ask the carrier.',
  ])('is flagged no more: %s', text => {
    expect(saying('agent', text, 2)).toBeUndefined()
  })

  it.each<[string, Side, string, number]>([
    ['the buyer said it', 'buyer', '帮我催一下', 2],
    ['it was said before it was late', 'agent', '我催一下仓库', 20],
    ['something else was said', 'agent', '在的亲', 2],
    ['the buyer was asked', 'agent', '想问一下您收货方便吗', 2],
  ])('is flagged where %s', (_why, side, text, hours) => {
    expect(saying(side, text, hours)).toMatchObject({ id: 'no-trace' })
  })
})
