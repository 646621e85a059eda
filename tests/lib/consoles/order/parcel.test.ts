// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { pinduoduoOrders } from '@/lib/consoles/profiles/pinduoduo-orders'
import { readConsole } from '@/lib/consoles/read'

const at = (text: string) => Date.parse(`${text}:00+08:00`)

beforeEach(() => void document.open())

function traceOf(trace: string) {
  document.write(
    `<div class="package-center-table"><p>订单编号：260909-112233445566778</p><p>已发货</p><p>运单号：75831204966013</p><p>物流：${trace}</p></div>`,
  )
  const read = readConsole(document, pinduoduoOrders, at('2026-09-09T10:00'))
  return read.kind === 'open' ? read.orders[0] : undefined
}

describe('the newest line of a parcel’s trace', () => {
  it.each([
    ['2026-09-05 08:12 【郑州转运中心】已发出', '2026-09-05T08:12'],
    ['【郑州转运中心】已发出 2026-09-05 08:12:00', '2026-09-05T08:12'],
    ['2026年09月05日 08:12 快件到达西安', '2026-09-05T08:12'],
  ])('%s has its moment', (trace, when) => {
    expect(traceOf(trace)).toMatchObject({ trace, traceAt: at(when) })
  })

  it.each(['【郑州转运中心】已发出', '3月2日 到达杭州转运中心', '昨天 08:12 已揽收', '预计 2026-09-12 送达'])(
    '%s has none',
    trace => expect(traceOf(trace)).not.toHaveProperty('traceAt'),
  )
})
