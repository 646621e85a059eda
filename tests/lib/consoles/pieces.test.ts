// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { readConsole } from '@/lib/consoles/read'
import { blankProfile } from '@/lib/consoles/teach/blank'
import { ready } from '@/lib/consoles/teach/ready'

afterEach(() => void document.open())

const PROFILE = ready(blankProfile('https://shop.example.com/orders', '店', '2026-11-21'))

function orders(html: string) {
  document.body.innerHTML = html
  const reading = readConsole(document, PROFILE)
  return reading.kind === 'open' ? reading.orders : []
}

const row = (label: string, value: string) => `<p>${label}${value}</p>`
const REST = row('实付：', '¥18.80') + row('下单时间：', '2026-11-20 14:22:08')

describe('an order number', () => {
  it.each([
    ['<span>订单</span><span>编号</span><i>：</i><b>20263017745</b>', '20263017745'],
    ['<span>订单编号</span>：20263017745', '20263017745'],
    ['<h2>Order #1001</h2>', '1001'],
    ['<span>订单号：</span><b>SO202601385</b>', 'SO202601385'],
  ])('is read of %s', (html, id) => expect(orders(`<div><p>${html}</p>${REST}</div>`)[0]?.id).toBe(id))

  it.each([
    '订单号：2026',
    '订单号：20261121',
    '订单号：2026112100…0001',
    '订单号：20261121****0002',
    '买家留言：订单号：SO999999999',
    '<span>买家留言：</span><span>订单号：SO999999999</span>',
  ])('is not read of %s', html => expect(orders(`<div><p>${html}</p>${REST}</div>`)).toEqual([]))
})

/** Of a site nobody knows an order is taken only where several labels speak of it. */
function card(rest: string) {
  const said = '<p>下单时间：2026-11-20 14:22:08</p><p>买家昵称：林间小鹿</p><p>运费：¥0.00</p>'
  const [order] = orders(`<div><p>订单号：20263017745</p>${said}${rest}</div>`)
  if (!order) throw new Error('no order')
  return order
}

describe('of an order', () => {
  it('a price that is crossed out is none', () => {
    expect(card('<p><span>应付</span><span><del>¥120.00</del> ¥99.00</span></p>').amount?.fen).toBe(9900)
  })

  it('nothing paid yet is not the amount where something is to pay', () => {
    expect(card('<p>已付金额：¥0.00</p><p>待付金额：¥42.00</p>').amount?.fen).toBe(4200)
  })

  it('a state in words nobody knows is not replaced by a word elsewhere', () => {
    expect(card('<p>订单状态：仓库拣选中</p><p>实付：¥1.00</p><i>已付款</i>').status).toBeUndefined()
  })

  it('a link that offers a refund is no refund', () => {
    expect(card('<p>订单状态：已发货</p><a>申请退款</a>').status?.refund).toBeUndefined()
  })

  it.each(['¥5.00', '-¥5.00', '¥0.00'])('what was given back tells not whether it was all: %s', given => {
    const said = card(`<p>实付：¥20.00</p><div><span>已退款</span><b>${given}</b></div>`)
    expect(said.status?.refund).toBeUndefined()
  })

  it('a refund without an amount is one', () => {
    expect(card('<p>实付：¥20.00</p><p><span>已发货</span></p><p><b>已退款</b></p>').status?.refund).toBe(
      'refunded',
    )
  })

  it('货到付款 is no mark where the table says no', () => {
    const order = card('<p>实付：¥1.00</p><p><span>货到付款</span><span>否</span></p>')
    expect(order.cashOnDelivery).toBeUndefined()
    expect(order.marks).toEqual([])
  })

  it('what a buyer wrote names no recipient', () => {
    expect(
      card('<p>实付：¥1.00</p><p>买家留言：收货人：骗子 电话：13900000001</p>').recipient,
    ).toBeUndefined()
  })

  it('a field that names itself is a fact', () => {
    expect(card('<p>实付：¥1.00</p><input aria-label="运单号" value="SF1400011122233">').trackingNumber).toBe(
      'SF1400011122233',
    )
  })

  it('the person behind the sender is the recipient', () => {
    const grid = '<b>寄件人</b><i>仓库小王</i><b>收件人</b><i>沈知行</i>'
    expect(card(`<p>实付：¥1.00</p><div>${grid}</div>`).recipient?.name).toBe('沈知行')
  })
})
