import { describe, expect, it } from 'vitest'
import { VARIABLES, valuesFrom, variableName, variableNames } from '@/lib/phrases/text/variables'
import { DEFAULT_SETTINGS, type Settings } from '@/lib/settings'
import type { Conversation } from '@/lib/trade/conversation'
import type { Fen } from '@/lib/trade/money'
import type { Order, OrderId } from '@/lib/trade/order'

/** A Saturday, 15:30 in Shanghai. */
const now = new Date('2026-11-21T15:30:00+08:00')
const hour = 3_600_000

const settings: Settings = {
  ...DEFAULT_SETTINGS,
  shop: {
    ...DEFAULT_SETTINGS.shop,
    name: '云岭茶铺',
    courier: '中通快递',
    cutoffs: Array.from({ length: 7 }, () => 16 * 60),
  },
  agent: { name: '小林', number: '' },
}
const order: Order = {
  id: '261121-000000000000001' as OrderId,
  items: [{ title: '高山云雾绿茶', spec: '250克罐装', quantity: 2 }],
  amount: { fen: 5980 as Fen, currency: 'CNY' },
  recipient: {
    name: '林小雨',
    phone: '13800000000',
    address: '浙江省杭州市西湖区文三路1号2幢301',
    masked: [],
  },
  times: { shipBy: now.getTime() + 27 * hour },
  trackingNumber: '78900000000001',
  marks: [],
}
const conversation: Conversation = { buyer: { name: '爱喝茶的小雨' }, messages: [] }

const value = (name: string, more: Partial<Order> = {}, given: Settings = settings, at = now) =>
  valuesFrom({ order: { ...order, ...more }, conversation, settings: given, now: at })[name]

describe('values', () => {
  it.each([
    ['买家昵称', '爱喝茶的小雨'],
    ['订单号', '261121-000000000000001'],
    ['商品', '高山云雾绿茶'],
    ['规格', '250克罐装'],
    ['数量', '2件'],
    ['实付金额', '59.80元'],
    ['收件人', '林小雨'],
    ['电话', '13800000000'],
    ['地址', '浙江省杭州市西湖区文三路1号2幢301'],
    ['快递公司', '中通快递'],
    ['运单号', '78900000000001'],
    ['截单时间', '16:00'],
    ['承诺发货时间', '11月22日18:30'],
    ['店铺', '云岭茶铺'],
    ['客服', '小林'],
    ['今天', '2026-11-21'],
  ])('%s is %s', (name, expected) => expect(value(name)).toBe(expected))

  it('are all known variables', () => {
    const values = valuesFrom({ order, conversation, settings, now })
    expect(Object.keys(values).filter(name => !VARIABLES.includes(name))).toEqual([])
  })

  it('are absent where nothing was read', () => {
    expect(valuesFrom({ settings: DEFAULT_SETTINGS, now })).toEqual({ 今天: '2026-11-21' })
  })

  it('name the courier of the order before the shop’s own', () => {
    expect(value('快递公司', { courier: '圆通速递' })).toBe('圆通速递')
  })

  it('say whole yuan without cents, and other money with its code', () => {
    expect(value('实付金额', { amount: { fen: 3000 as Fen, currency: 'CNY' } })).toBe('30元')
    expect(value('实付金额', { amount: { fen: 1299 as Fen, currency: 'USD' } })).toBe('USD 12.99')
  })

  it('shorten a title made for search, and count several items', () => {
    const title = '新款高山云雾绿茶明前特级手工炒制浓香型耐泡散装罐装礼盒送长辈'
    expect(value('商品', { items: [{ title }] })).toBe(`${title.slice(0, 20)}…`)
    const two = [
      { title: '绿茶', quantity: 1 },
      { title: '红茶', quantity: 3 },
    ]
    expect(value('商品', { items: two })).toBe('绿茶等2款商品')
    expect(value('数量', { items: two })).toBe('4件')
    expect(value('规格', { items: two })).toBeUndefined()
    expect(value('数量', { items: [{ title: '绿茶' }] })).toBeUndefined()
  })

  it('join the region to an address that leaves it out', () => {
    const region = { province: '浙江省', city: '杭州市', district: '西湖区' }
    const recipient = { region, address: '文三路1号', masked: [] }
    expect(value('地址', { recipient })).toBe('浙江省杭州市西湖区文三路1号')
    expect(value('地址', { recipient: { ...recipient, address: '浙江省杭州市西湖区文三路1号' } })).toBe(
      '浙江省杭州市西湖区文三路1号',
    )
  })

  it('hold no line breaks and no marks that turn text around', () => {
    const buyer = { name: '小\u202e雨\n🌧️ <b>' }
    expect(valuesFrom({ conversation: { buyer, messages: [] }, settings, now })['买家昵称']).toBe(
      '小雨 🌧️ <b>',
    )
  })
})

describe('the surcharge of cash on delivery', () => {
  it('is what the shop set, and absent where it set none', () => {
    const own = { ...settings.shop, alerts: { 'cash-on-delivery': { surcharge: 1050 } } }
    expect(value('到付加价', {}, { ...settings, shop: own })).toBe('10.50元')
    expect(value('到付加价')).toBeUndefined()
  })
})

describe('a promise', () => {
  it.each([
    ['after the cutoff', new Date('2026-11-21T16:00:00+08:00'), settings],
    ['before the shop has set a cutoff', now, DEFAULT_SETTINGS],
    [
      'on a day without dispatch',
      now,
      { ...settings, shop: { ...settings.shop, cutoffs: settings.shop.cutoffs.map(() => null) } },
    ],
  ])('of shipping today is not made %s', (_, at, given) => {
    expect(value('截单时间', {}, given, at)).toBeUndefined()
  })

  it('goes by the shop’s clock, not the machine’s', () => {
    const shop = { ...settings.shop, timeZone: 'America/Los_Angeles' }
    expect(value('今天', {}, { ...settings, shop }, new Date('2026-11-21T01:00:00Z'))).toBe('2026-11-20')
  })

  it('whose time is over is not repeated', () => {
    expect(value('承诺发货时间', { times: { shipBy: now.getTime() - 1 } })).toBeUndefined()
  })
})

describe('masked', () => {
  const recipient = (more: object) => ({ recipient: { name: '林小雨', masked: [], ...more } })

  it.each([
    ['电话', { phone: '138****0000' }, '138****0000'],
    ['电话', { phone: '***********' }, undefined],
    ['电话', { phone: '18400000000', extension: '6174' }, undefined],
    ['收件人', { name: '林**' }, '林**'],
    ['收件人', { name: '**雨' }, undefined],
    ['地址', { address: '浙江省杭州市西湖区****' }, undefined],
    ['地址', { address: '浙江省杭州市', masked: ['address' as const] }, undefined],
  ])('%s of %j is %s', (name, more, expected) => expect(value(name, recipient(more))).toBe(expected))

  it('nicknames address nobody', () => {
    const values = valuesFrom({ conversation: { buyer: { name: '风**' }, messages: [] }, settings, now })
    expect(values['买家昵称']).toBeUndefined()
  })
})

it.each([
  ['昵称', '买家昵称'],
  ['Order_ID', '订单号'],
  [' tracking ', '运单号'],
  ['没听过', '没听过'],
])('the name %s stands for %s', (written, name) => expect(variableName(written)).toBe(name))

it('every variable has a name in each language, and each leads to the same', () => {
  expect(variableNames('zh')).toEqual(VARIABLES)
  const english = variableNames('en')
  expect(english.filter(name => !/^[a-z][a-z ]*$/.test(name))).toEqual([])
  expect(english.map(variableName)).toEqual(VARIABLES)
})
