// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { readConsole } from '@/lib/consoles/read'
import { blankProfile } from '@/lib/consoles/teach/blank'
import { ready } from '@/lib/consoles/teach/ready'
import { parcelsOf } from '@/lib/trade/parcels'

const PROFILE = ready(blankProfile('https://desk.example.com/', '样例', '2026-11-21'))

function parcels(html: string) {
  document.open()
  document.write(
    `<p>订单编号：7001239001122</p><p>订单状态：已发货</p><p>实付：¥98.00</p><p>下单时间：2026-11-12 09:30:00</p>${html}`,
  )
  const read = readConsole(document, PROFILE)
  const [order] = read.kind === 'open' ? read.orders : []
  return order && parcelsOf(order)
}

const ONE = { courier: '中通快递', trackingNumber: '75800011122233' }
const TWO = { courier: '顺丰速运', trackingNumber: 'SF1330009998877' }

describe('the parcels of an order', () => {
  it('are told apart by their numbers', () => {
    expect(
      parcels(
        '<div><p>物流公司：中通快递</p><p>运单号：75800011122233</p></div><div><p>物流公司：顺丰速运</p><p>运单号：SF1330009998877</p></div>',
      ),
    ).toEqual([ONE, TWO])
  })

  it('may say courier and number in one', () => {
    expect(parcels('<p>快递：中通快递 75800011122233</p><p>快递：顺丰速运 SF1330009998877</p>')).toEqual([
      ONE,
      TWO,
    ])
  })

  it('carry the moment of their newest line', () => {
    const line = (at: string) => `<p>最新物流：2026-11-${at} 10:00:00 已到达 长沙</p>`
    const read = parcels(
      `<p>运单号：75800011122233</p>${line('15')}<p>运单号：75800011122299</p>${line('19')}`,
    )
    expect(read?.map(({ traceAt }) => traceAt)).toEqual(
      ['15', '19'].map(day => Date.parse(`2026-11-${day}T10:00:00+08:00`)),
    )
  })

  it('stand in a table, too', () => {
    expect(
      parcels(
        '<table><tr><th>物流公司</th><th>运单号</th><th>状态</th></tr><tr><td>中通快递</td><td>75800011122233</td><td>已签收</td></tr><tr><td>顺丰速运</td><td>SF1330009998877</td><td>运输中</td></tr></table>',
      ),
    ).toEqual([ONE, TWO])
  })

  it('are one where a number is said twice', () => {
    expect(
      parcels('<p>快递：中通快递</p><p>运单号：75800011122233</p><p>物流单号：75800011122233</p>'),
    ).toMatchObject([ONE])
  })
})

const at = (text: string) => Date.parse(`${text}:00+08:00`)

const traceOf = (trace: string) => parcels(`<p>运单号：75831204966013</p><p>物流：${trace}</p>`)?.[0]

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
