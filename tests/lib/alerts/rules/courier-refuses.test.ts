import { describe, expect, it } from 'vitest'
import { courierRefuses } from '@/lib/alerts/rules/courier-refuses'
import { chat, check, message, NOW, order, shop } from '../samples'

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

describe('a courier that does not take it, once the buyer heard of it', () => {
  const raised = (said: string, remark?: string) =>
    check(
      courierRefuses,
      {
        order: order({
          state: 'paid',
          items: [{ title: '减速电机' }],
          courier: '中通',
          ...(remark && { remark }),
        }),
        conversation: chat(message('agent', said)),
      },
      NOW,
      { refusals },
    )

  it.each([
    '亲，这家快递不收或送不到您那边，给您换一家发出可以吗？',
    '那边中通送不到，改发邮政可以吗',
    'This carrier does not take your item.',
  ])('asks for the remark alone: %s', said => {
    expect(raised(said)).toMatchObject({ step: { kind: 'page' }, remark: true })
    expect(raised(said, '换邮政发')).toBeUndefined()
  })

  it.each(['给您换个颜色可以吗', '这单不收运费的'])('takes %s for something else', said => {
    expect(raised(said)).toMatchObject({ step: { topic: 'courier-refuses' } })
  })

  it('goes on where the remark is of something else', () => {
    expect(raised('这家快递不收，给您换一家', '换蓝色')).toMatchObject({
      step: { kind: 'page' },
      remark: true,
    })
  })

  it('asks for both where something else was said, and for the words alone where the packer knows', () => {
    expect(raised('在的亲')).toMatchObject({ step: { topic: 'courier-refuses' }, remark: true })
    expect(raised('在的亲', '换邮政发')).toMatchObject({ step: { topic: 'courier-refuses' }, remark: false })
  })
})
