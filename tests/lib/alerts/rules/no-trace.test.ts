import { describe, expect, it } from 'vitest'
import { noTrace } from '@/lib/alerts/rules/no-trace'
import type { RefundState } from '@/lib/trade/order'
import { check, HOUR, NOW, order } from '../samples'

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
  it.each(['暂无物流信息', '快件等待揽收', '商家已下单，待揽收'])('is flagged after a day: %s', trace => {
    expect(parcel(trace, 24)).toMatchObject({ why: [{ kind: 'quote', text: trace }] })
  })

  it.each([
    ['within the day', parcel('暂无物流信息', 23)],
    ['on its way', parcel('快件到达杭州转运中心', 30)],
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
