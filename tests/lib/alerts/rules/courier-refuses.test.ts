import { describe, expect, it } from 'vitest'
import { courierRefuses } from '@/lib/alerts/rules/courier-refuses'
import { check, NOW, order, shop } from '../samples'

const refusals = [
  { courier: '中通', product: '电机' },
  { product: '液体', region: '新疆' },
  { courier: '极兔', region: '墨脱' },
]
const to = (address: string, title: string, courier?: string) =>
  check(
    courierRefuses,
    {
      order: order({
        state: 'paid',
        items: [{ title }],
        recipient: { address, masked: [] },
        ...(courier !== undefined && { courier }),
      }),
    },
    NOW,
    { refusals },
    { ...shop, courier: '中通快递' },
  )

describe('a courier that does not take it', () => {
  it.each([
    ['the product', '浙江省杭州市', '减速电机', '中通快递', '中通 · 电机'],
    ['the shop’s usual courier', '浙江省杭州市', '减速电机', undefined, '中通 · 电机'],
    ['product and region', '新疆乌鲁木齐市', '液体胶', '顺丰', '液体 · 新疆'],
    ['the region', '西藏林芝市墨脱县', '毛巾', '极兔速递', '极兔 · 墨脱'],
  ])('by %s', (_name, address, title, courier, quote) => {
    expect(to(address, title, courier)).toMatchObject({ level: 'act', why: [{ text: quote }] })
  })

  it.each([
    ['浙江省杭州市', '减速电机', '顺丰'],
    ['浙江省杭州市', '液体胶', '顺丰'],
    ['西藏林芝市墨脱县', '毛巾', '邮政'],
    ['浙江省杭州市', '毛巾', '中通'],
  ])('not: to %s, %s by %s', (address, title, courier) => {
    expect(to(address, title, courier)).toBeUndefined()
  })

  it('a line without product and region refuses nothing', () => {
    const all = [{ courier: '中通' }]
    expect(
      check(courierRefuses, { order: order({ state: 'paid', courier: '中通' }) }, NOW, { refusals: all }),
    ).toBeUndefined()
  })
})
