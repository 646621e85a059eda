// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { readConsole } from '@/lib/consoles/read'
import { blankProfile } from '@/lib/consoles/teach/blank'
import { ready } from '@/lib/consoles/teach/ready'
import { spelled } from '../../../consoles/spelled'

const PROFILE = ready(blankProfile('https://desk.example.com/', '样例', '2026-11-21'))
const PAID = '<p>订单状态：待发货</p><p>付款时间：2026-11-20 08:00:00</p>'
const card = (inside: string, number = '7001239001122') =>
  `<div class="card"><p>订单编号：${number}</p>${PAID}${inside}</div>`

/** What stands at this path in the only order read, spelled; undefined where there is none. */
function read(html: string, path: string): unknown {
  document.open()
  document.write(`<!doctype html><html><body>${html}</body></html>`)
  const page = spelled(readConsole(document, PROFILE))
  return `orders.0.${path}`
    .split('.')
    .reduce<unknown>(
      (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
      page,
    )
}

type Case = readonly [name: string, html: string, path: string, value: unknown]

describe('a value is what it says and nothing else', () => {
  it.each<Case>([
    [
      'yen on a Japanese page',
      `<main lang="ja">${card('<p>合计：¥980.00</p>')}</main>`,
      'amount',
      'JPY 980.00',
    ],
    [
      'an amount without a sign is in the card’s currency',
      card('<p>实付：98.00</p><p>运费：£4.00</p>'),
      'amount',
      'GBP 98.00',
    ],
    [
      'of two signs none is meant',
      card('<p>实付：98.00</p><p>运费：£4.00</p><p>税费：€1.00</p>'),
      'amount',
      undefined,
    ],
    [
      'a heading is the number of the order on its page',
      `<h1><b>SO202601385</b></h1>${PAID}<p>实付：¥9.00</p>`,
      'id',
      'SO202601385',
    ],
    [
      'the label of a field may stand behind it',
      card(
        '<i><input id="n" value="林晚"><label for="n">收货人</label></i><i><input id="t" value="13800000001"><label for="t">电话</label></i>',
      ),
      'recipient',
      { name: '林晚', phone: '13800000001', masked: [] },
    ],
    [
      'an address beside another one has its own heading',
      card(
        '<div><div><h3>Billing address</h3><p>Ada Quill<br>1 Row<br>Leeds LS1 4AB</p></div><div><h3>Shipping address</h3><p>Mara Vogt<br>9 Quay<br>Bristol BS1 6AA</p></div></div>',
      ),
      'recipient.name',
      'Mara Vogt',
    ],
    [
      'a block of which the label is the heading is no value',
      card('<h3>收货信息</h3><div><p>签收人 林晚</p><p>地址</p><p>浙江省杭州市西湖区文三路 1 号</p></div>'),
      'recipient.address',
      '浙江省杭州市西湖区文三路 1 号',
    ],
    [
      'days stand first between points',
      card('<p>下单时间：19.11.2026, 16:05</p>'),
      'times.placed',
      '2026-11-19 16:05:00',
    ],
    ['a comma stays behind', card('<p>收货人：张三，</p>'), 'recipient.name', '张三'],
    ['a rank is no name', card('<p>收货人：<span>ID</span></p>'), 'recipient', undefined],
    ['a prompt is no address', card('<p>收货地址：点击添加</p>'), 'recipient', undefined],
    ['a menu is no buyer', card('<p>买家：<a>小额打款</a></p>'), 'buyer', undefined],
    ['a count is no part of a name', card('<p>买家：半夏 共2件</p>'), 'buyer.name', '半夏'],
    [
      'the half of the day counts',
      card('<p>下单时间：2026-11-20 09:43 PM</p>'),
      'times.placed',
      '2026-11-20 21:43:00',
    ],
    [
      'a zone nobody knows gives no time',
      card('<p>下单时间：2026-11-20 09:43 ABST</p>'),
      'times.placed',
      undefined,
    ],
    ['yesterday is no date', card('<p>下单时间：昨天 10:20</p>'), 'times.placed', undefined],
  ])('%s', (_, html, path, value) => expect(read(html, path)).toEqual(value))
})

describe('an amount', () => {
  it.each<Case>([
    ['that is crossed out is none', card('<p>实付：<del>¥99.00</del> ¥89.00</p>'), 'amount', 'CNY 89.00'],
    [
      'of nothing paid yet is not the one to pay',
      card('<p>已付金额：¥0.00</p><p>待付金额：¥35.00</p>'),
      'amount',
      'CNY 35.00',
    ],
    ['in another unit is none', card('<p>实付：1.20万</p>'), 'amount', undefined],
    ['in points is none', card('<p>实付：300积分</p>'), 'amount', undefined],
    ['from and to is none', card('<p>实付：¥10.00-20.00</p>'), 'amount', undefined],
    [
      'in a currency with a letter before its sign is none of ours',
      card('<p>Total: A$12.00</p>'),
      'amount',
      undefined,
    ],
    ['in new Taiwan dollars is no other', card('<p>訂單金額：NT$1,280</p>'), 'amount', 'TWD 1280.00'],
    [
      'of each item is not the order’s',
      card(
        '<div><p>青瓷茶碗大号</p><span>x1</span><p>实付：¥20.00</p></div><div><p>白瓷茶碗小号</p><span>x1</span><p>实付：¥15.00</p></div><p>订单总额：¥35.00</p>',
      ),
      'amount',
      'CNY 35.00',
    ],
    [
      'of the nearest item is not the order’s',
      card('<p>实付：¥20.00</p><div><p>实付：¥5.00</p></div><p>订单总额：¥25.00</p>'),
      'amount',
      'CNY 25.00',
    ],
    [
      'that was given back is not the one paid',
      card('<p>实付款：¥99.00</p><p>退款金额：¥10.00</p>'),
      'amount',
      'CNY 99.00',
    ],
  ])('%s', (_, html, path, value) => expect(read(html, path)).toEqual(value))
})

describe('whose it is', () => {
  it.each<Case>([
    [
      'a sender is no recipient',
      card('<p>发件人：李四</p><p>联系电话：13900001111</p><p>地址：江苏省苏州市星湖街 1 号</p>'),
      'recipient',
      undefined,
    ],
    [
      'the recipient behind a sender is one',
      card('<p>发件人：李四</p><p>联系电话：13900001111</p><p>收货人：张三</p><p>联系电话：13900002222</p>'),
      'recipient.phone',
      '13900002222',
    ],
    [
      'nor is a place to pick it up',
      card('<p>自提点：王五便利店 13900001111 浙江省杭州市西湖区一号</p>'),
      'recipient',
      undefined,
    ],
    ['a note is nobody’s address', card('<p>备注：实付：¥1.00 收货人：骗子</p>'), 'recipient', undefined],
    ['and no amount', card('<p>备注：实付：¥1.00 收货人：骗子</p><p>实付：¥8.00</p>'), 'amount', 'CNY 8.00'],
  ])('%s', (_, html, path, value) => expect(read(html, path)).toEqual(value))
})

describe('what cannot be seen', () => {
  const hidden = (style: string) => card(`<p style="${style}">买家：影子</p>`)
  it.each([
    'clip-path:inset(50%)',
    'transform:scale(0)',
    'width:0;height:0;overflow:hidden',
    'font-size:0',
    'position:absolute;left:-9999px',
  ])('%s is not read', style => expect(read(hidden(style), 'buyer')).toBeUndefined())
})

describe('a number', () => {
  it.each<Case>([
    ['that is cut is none', card('', '2026112100…0001'), 'id', undefined],
    ['that is masked is none', card('', '20261121****0002'), 'id', undefined],
    ['that is a day is none', card('', '20261121'), 'id', undefined],
    [
      'of which a search marked a part is not that part',
      card('', '<em>20261</em>121880002'),
      'id',
      undefined,
    ],
    [
      'of which a search marked the end is not the beginning',
      card('', '20261121<em>880002</em>'),
      'id',
      undefined,
    ],
    ['with a link beside it is one', card('', '7001239001122<a>复制</a>'), 'id', '7001239001122'],
  ])('%s', (_, html, path, value) => expect(read(html, path)).toEqual(value))
})

describe('after the sale', () => {
  it.each<Case>([
    [
      'an exchange goes on',
      card('<p>售后状态：换货中</p>'),
      'afterSale',
      { kind: 'exchange', text: '换货中' },
    ],
    [
      'parts are sent again',
      card('<p>售后状态：补寄待商家处理</p>'),
      'afterSale',
      { kind: 'resend', stage: 'asked', text: '补寄待商家处理' },
    ],
    [
      'the goods are on their way back',
      card('<p>售后状态：退货中</p><p>申请时间：2026-11-20 08:00:00</p>'),
      'afterSale',
      { kind: 'return', stage: 'returning', askedAt: '2026-11-20 08:00:00', text: '退货中' },
    ],
    [
      'what two labels say is put together',
      card('<p>售后类型：退货退款</p><p>售后状态：平台介入处理中</p>'),
      'afterSale',
      { kind: 'return', text: '退货退款 平台介入处理中' },
    ],
    ['none is none', card('<p>售后状态：无售后</p>'), 'afterSale', undefined],
    ['a promise is none', card('<i>七天无理由退换货</i>'), 'afterSale', undefined],
    ['an offer is none', card('<a>申请退款</a><button>换货中</button>'), 'afterSale', undefined],
    [
      'two at once say nothing',
      card('<p>售后状态：换货中</p><p>退款状态：补寄中</p>'),
      'afterSale',
      undefined,
    ],
  ])('%s', (_, html, path, value) => expect(read(html, path)).toEqual(value))
})

describe('a choice', () => {
  const form = (label: string) =>
    `<form><label>订单编号</label><input readonly value="ERP20261120087"><label>收货人</label><input value="孔令仪">${label}<select><option>待付款</option><option selected>待发货</option></select></form>`
  it('that was made at its label is the value', () =>
    expect(read(form('<label>订单状态</label>'), 'status.state')).toBe('paid'))
  it('without a label says nothing', () => expect(read(form(''), 'status')).toBeUndefined())
})
