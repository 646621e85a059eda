import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAnswerParser } from '@/lib/consoles/deep/parse'
import { PROFILES } from '@/lib/consoles/profiles'
import { doudianOrders } from '@/lib/consoles/profiles/doudian-orders'
import { pinduoduoChat } from '@/lib/consoles/profiles/pinduoduo-chat'
import { pinduoduoOrders } from '@/lib/consoles/profiles/pinduoduo-orders'
import { taobaoSold } from '@/lib/consoles/profiles/taobao-sold'
import type { Order } from '@/lib/trade/order'

const CHAT = 'https://mms.pinduoduo.com/latitude/order/userAllOrder'
const LIST = 'https://mms.pinduoduo.com/mangkhut/mms/recentOrderList'
const SOLD = 'https://trade.taobao.com/trade/itemlist/asyncSold.htm'

const order = {
  orderSn: '260305-481516234210881',
  orderStatus: 3,
  shippingStatus: 1,
  orderStatusStr: '已发货，退款成功',
  orderAmount: 12_990,
  uid: 7_000_000_000_001,
  orderGoodsList: [{ goodsName: '帆布包 大号', spec: '米白', goodsNumber: 2, goodsPrice: 6495, goodsId: 1 }],
  trackingNumber: 'YT8800112233445',
}
const inChat = createAnswerParser(pinduoduoChat)
const chat = (...orders: unknown[]) => inChat(CHAT, JSON.stringify({ result: { orders } })) ?? []
/** The order with this instead of what it has. */
const one = (more: object): Order | undefined => chat({ ...order, ...more })[0]

describe('an answer of the console', () => {
  it('Pinduoduo, orders of one buyer', () => {
    expect(chat(order)).toEqual([
      {
        id: '260305-481516234210881',
        status: { state: 'shipped', refund: 'refunded', text: '已发货，退款成功' },
        items: [{ title: '帆布包 大号', spec: '米白', quantity: 2, price: { fen: 6495, currency: 'CNY' } }],
        amount: { fen: 12_990, currency: 'CNY' },
        buyer: { id: '7000000000001' },
        times: {},
        trackingNumber: 'YT8800112233445',
        marks: [],
      },
    ])
  })
  it('Pinduoduo, the list and the detail page', () => {
    const parse = createAnswerParser(pinduoduoOrders)
    const listed = {
      order_sn: '260305-481516234210881',
      order_status: 2,
      shipping_status: 0,
      order_status_str: '待发货',
      goods_name: '帆布包',
      spec: '大号',
      goods_number: 1,
      order_amount: 6495,
      nickname: '1***',
    }
    const read = {
      id: '260305-481516234210881',
      status: { state: 'paid', text: '待发货' },
      items: [{ title: '帆布包', spec: '大号', quantity: 1 }],
      amount: { fen: 6495, currency: 'CNY' },
      buyer: { name: '1***' },
      times: {},
      marks: [],
    }
    expect(parse(LIST, JSON.stringify({ result: { totalItemNum: 1, pageItems: [listed] } }))).toEqual([read])
    const detail = LIST.replace('recentOrderList', 'orderDetail')
    expect(parse(detail, JSON.stringify({ result: listed }))).toEqual([read])
  })
  it('Taobao, the list, its long numbers kept to the digit', () => {
    const body = `{"mainOrders":[{"id":4012345678901234567,"buyer":{"nick":"山**"},"orderInfo":{"createTime":"2026-10-01 12:30:00"},
      "payInfo":{"actualFee":"1,299.00"},"statusInfo":{"text":"买家已付款"},"extra":{"sellerFlag":1},
      "subOrders":[{"quantity":"2","itemInfo":{"title":"实木床头柜","skuText":[{"name":"颜色","value":"原木"},{"name":"尺寸","value":"40 厘米"}],
        "extra":[{"name":"商家编码","value":"CTG-40"},{"name":"其他","value":"1"}]},"priceInfo":{"realTotal":"649.50"}}]}]}`
    expect(createAnswerParser(taobaoSold)(SOLD, body)).toEqual([
      {
        id: '4012345678901234567',
        status: { state: 'paid', text: '买家已付款' },
        items: [{ title: '实木床头柜', spec: '原木 40 厘米', quantity: 2, code: 'CTG-40' }],
        amount: { fen: 129_900, currency: 'CNY' },
        buyer: { name: '山**' },
        times: { placed: Date.parse('2026-10-01T12:30:00+08:00') },
        flag: 'red',
        marks: [],
      },
    ])
  })
  it.each(['{"data":[$]}', '{"data":{"list":[$]}}'])('抖店, the list in %s', shape => {
    const one =
      '{"shop_order_id":6912345678901234567,"product_item":[{"product_name":"茶具"}],"create_time":1790000000}'
    const read = createAnswerParser(doudianOrders)(
      'https://fxg.jinritemai.com/api/order/searchlist',
      shape.replace('$', one),
    )?.[0]
    expect(read).toEqual({
      id: '6912345678901234567',
      items: [{ title: '茶具' }],
      times: { placed: 1_790_000_000_000 },
      marks: [],
    })
  })
})

describe('a value that does not fit is left out, and only that', () => {
  it.each<[string, object, (read: Order | undefined) => unknown, unknown]>([
    ['one item bare', { orderGoodsList: { goodsName: '杯子' } }, read => read?.items, [{ title: '杯子' }]],
    ['a status nobody knows', { orderStatusStr: '星际运输中' }, read => read?.status, undefined],
    [
      'no words of a status: its codes',
      { orderStatusStr: '', orderStatus: 2, shippingStatus: 0 },
      read => read?.status,
      { state: 'paid', text: '2/0' },
    ],
    ['codes nobody knows', { orderStatusStr: null, orderStatus: 9 }, read => read?.status, undefined],
    [
      'a code every object has',
      { orderStatusStr: null, orderStatus: 'constructor', shippingStatus: '' },
      read => read?.status,
      undefined,
    ],
    ['fen with a point', { orderAmount: 59.8 }, read => read?.amount, undefined],
    ['fen as digits', { orderAmount: '5980' }, read => read?.amount?.fen, 5980],
    ['an amount below nothing', { orderAmount: -1 }, read => read?.amount, undefined],
    ['an amount in words', { orderAmount: '五十九' }, read => read?.amount, undefined],
    [
      'half a list of items',
      { orderGoodsList: [{ goodsName: '杯子' }, { spec: '大' }] },
      read => read?.items,
      [],
    ],
    [
      'a number of pieces that is none',
      { orderGoodsList: { goodsName: '杯子', goodsNumber: 0 } },
      read => read?.items[0]?.quantity,
      undefined,
    ],
    ['no parcel yet', { trackingNumber: '' }, read => read?.trackingNumber, undefined],
    ['a parcel in words', { trackingNumber: '待揽收' }, read => read?.trackingNumber, undefined],
    [
      'an enciphered name',
      { orderGoodsList: { goodsName: `~${'QWErty09'.repeat(6)}` } },
      read => read?.items,
      [],
    ],
    ['text of a whole page', { orderGoodsList: { goodsName: '长'.repeat(501) } }, read => read?.items, []],
    ['a buyer id that is an object', { uid: { $oid: 1 } }, read => read?.buyer, undefined],
  ])('%s', (_, more, pick, wanted) => {
    const read = one(more)
    expect(read?.id).toBe(order.orderSn)
    expect(pick(read)).toEqual(wanted)
  })
})

describe('nothing is read from', () => {
  it.each<[string, string]>([
    ['no JSON', '<html>登录</html>'],
    ['a test for robots', '{"rgv587_flag":"sm","url":"https://example.com/punish"}'],
    ['a refusal', '{"success":false,"errorMsg":"会话已过期","result":null}'],
    ['a list that is text', '{"result":{"orders":"[]"}}'],
    [
      'an order number of another shape',
      JSON.stringify({ result: { orders: [{ ...order, orderSn: '12345' }] } }),
    ],
    [
      'a number with something around it',
      JSON.stringify({ result: { orders: [{ ...order, orderSn: `x${order.orderSn}` }] } }),
    ],
    ['a number alone', JSON.stringify({ result: { orders: [{ orderSn: order.orderSn, uid: 7 }] } })],
    ['too much', JSON.stringify({ result: { orders: [order] }, pad: 'x'.repeat(2_000_001) })],
    ['too deep', '['.repeat(100_000)],
  ])('%s', (_, body) => expect(inChat(CHAT, body)).toBeUndefined())
  it('a buyer without orders, which is read all the same', () =>
    expect(inChat(CHAT, '{"result":{"orders":[]}}')).toEqual([]))
  it('an address the profile does not name', () => {
    expect(inChat(LIST, JSON.stringify({ result: { orders: [order] } }))).toBeUndefined()
    expect(
      createAnswerParser({ ...pinduoduoChat, deep: { based: [], answers: [] } })(CHAT, '{}'),
    ).toBeUndefined()
  })
})

const parsers = PROFILES.filter(({ deep }) => deep).map(profile => ({
  profile,
  parse: createAnswerParser(profile),
}))
const addresses = parsers.flatMap(({ profile, parse }) =>
  (profile.deep?.answers ?? []).flatMap(({ at, orders }) =>
    at.map(address => ({ parse, address, under: orders[0] ?? '' })),
  ),
)

/** Values under the names the consoles use, of any kind. */
const NAMES =
  'orderSn order_sn id idStr uid orderStatusStr order_status_str orderAmount order_amount goods_name orderGoodsList goodsName goodsNumber statusInfo text payInfo actualFee subOrders itemInfo title skuText extra sellerFlag orderInfo createTime shop_order_id product_item product_name create_time trackingNumber nickname'.split(
    ' ',
  )
const value = fc.letrec(tie => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.string(),
    fc.constantFrom(
      '260305-481516234210881',
      '4012345678901234567',
      '待发货',
      '59.80',
      '已发货，退款成功',
      '1790000000',
    ),
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('any'), { maxLength: 4 }),
    tie('object'),
  ),
  object: fc.dictionary(fc.constantFrom(...NAMES), tie('any')),
}))
/** Most have a number an order could have, or there would be nothing to read. */
const anOrder = fc
  .tuple(value.object, fc.constantFrom('260305-481516234210881', '4012345678901234567'), fc.boolean())
  .map(([held, id, named]) => (named ? { ...held, orderSn: id, order_sn: id, id, shop_order_id: id } : held))

const wrap = (under: string, inner: unknown) =>
  under.split('.').reduceRight<unknown>((held, name) => ({ [name]: held }), inner)

describe('laws', () => {
  it('whatever text arrives, nothing is thrown', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...addresses),
        fc.oneof(fc.string(), fc.json()),
        ({ parse, address }, body) => void parse(address, body),
      ),
    )
  })
  it('nothing is invented: every text and number stands in the answer', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...addresses),
        fc.array(anOrder, { maxLength: 3 }),
        ({ parse, address, under }, orders) => {
          const body = JSON.stringify(wrap(under, orders))
          const plain = body.replace(/\\[nrt]|\s+/g, ' ')
          for (const read of parse(address, body) ?? []) {
            expect(plain).toContain(read.id)
            for (const item of read.items) expect(plain).toContain(JSON.stringify(item.title).slice(1, -1))
            if (read.buyer?.id) expect(plain).toContain(read.buyer.id)
            if (read.status) expect(plain).toContain(JSON.stringify(read.status.text).slice(1, -1))
            if (read.amount)
              expect(
                [
                  String(read.amount.fen),
                  (read.amount.fen / 100).toFixed(2),
                  String(read.amount.fen / 100),
                ].some(text => plain.includes(text)),
              ).toBe(true)
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})
