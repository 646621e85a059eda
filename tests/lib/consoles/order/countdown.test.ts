// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { pinduoduoOrders } from '@/lib/consoles/profiles/pinduoduo-orders'
import { readConsole } from '@/lib/consoles/read'
import { createReader } from '@/lib/consoles/reader'
import { atOnce } from '@/lib/consoles/slices'

const NOW = Date.parse('2026-09-09T10:00:00+08:00')
const MINUTE = 60_000

beforeEach(() => void document.open())

const card = (inside: string) =>
  `<div class="package-center-table"><div><p>订单编号：260909-112233445566778</p>${inside}<p>应付：¥29.90</p></div></div>`
const order = (inside: string) => {
  document.write(card(inside))
  const read = readConsole(document, pinduoduoOrders, NOW)
  return read.kind === 'open' ? read.orders[0] : undefined
}
const left = (at: number | undefined) => (at === undefined ? undefined : at - NOW)
const closes = (inside: string) => left(order(inside)?.times.closes)

describe('an unpaid order that the page counts down', () => {
  it.each([
    ['<p>待支付 00:12:33</p>', 12 * MINUTE + 33_000],
    ['<p>待支付</p><p>剩余 23分10秒</p>', 23 * MINUTE + 10_000],
    ['<p>待付款</p><p>剩余付款时间：00:45</p>', 45_000],
    ['<p>待支付</p><p>1天3小时后关闭</p>', 27 * 60 * MINUTE],
    ['<p>待付款</p><p>请在 29分钟内付款</p>', 29 * MINUTE],
    ['<p>待付款</p><p><b>剩余付款时间</b><span>23分10秒</span></p>', 23 * MINUTE + 10_000],
  ])('%s closes in %i ms', (inside, ms) => {
    expect(closes(inside)).toBe(ms)
  })

  it.each([
    ['a clock that nothing is said of', '<p>待支付</p><p>客服在线</p><p>09:30</p>'],
    ['a clock alone', '<p>订单状态：待支付</p><p>12:33</p>'],
    ['one that is paid', '<p>待发货</p><p>剩余 1天3小时</p>'],
    ['two that differ', '<p>待支付</p><p>剩余 23分10秒</p><p>剩余 10分</p>'],
    ['what a buyer wrote', '<p>待支付</p><p>买家留言：</p><p>请在 29分钟内付款</p>'],
    ['a month', '<p>待支付</p><p>剩余 30天</p>'],
  ])('%s does not', (_, inside) => {
    expect(closes(inside)).toBeUndefined()
  })

  it('stays the same order while the clock ticks, and is another when the clock jumps', () => {
    document.write(card('<p id="left">待支付 00:12:33</p>'))
    let at = NOW
    const reader = createReader(pinduoduoOrders, () => at)
    const read = (before?: Parameters<typeof reader.readPage>[2]) =>
      atOnce(reader.readPage([document], undefined, before)).orders
    const first = read()
    const tick = (ms: number, text: string) => {
      at += ms
      const left = document.querySelector('#left')
      if (left) left.textContent = text
      return read(first)?.read().orders[0]
    }
    expect(tick(1000, '待支付 00:12:32')).toBe(first?.read().orders[0])
    expect(tick(1000, '待支付 00:42:31')).not.toBe(first?.read().orders[0])
  })
})

const HOUR = 60 * MINUTE

describe('what else a page counts down to', () => {
  it.each([
    ['<p>待发货</p><p>剩余发货时间 1天3小时</p>', 'shipBy', 27 * HOUR],
    ['<p>待发货</p><p><b>发货剩余时间</b><span>05:10:00</span></p>', 'shipBy', 5 * HOUR + 10 * MINUTE],
    ['<p>已发货</p><p>还剩 6 天 12 小时自动确认收货</p>', 'confirms', 156 * HOUR],
    ['<p>已发货</p><p>自动确认收货时间：2026-09-10 10:00:00</p>', 'confirms', 24 * HOUR],
  ] as const)('%s: %s', (inside, time, ms) => {
    expect(left(order(inside)?.times[time])).toBe(ms)
  })

  it('is no deadline to pay by', () => {
    expect(closes('<p>待付款</p><p>剩余发货时间 1天3小时</p>')).toBeUndefined()
  })
})

describe('a refund or return that the page counts down', () => {
  const afterSale = (inside: string) => {
    document.write(card(inside))
    const read = readConsole(document, pinduoduoOrders, NOW)
    const sale = read.kind === 'open' ? read.orders[0]?.afterSale : undefined
    return sale && { ...sale, ...(sale.endsAt !== undefined && { endsAt: sale.endsAt - NOW }) }
  }
  it.each([
    ['<p>售后状态：退货退款 待商家处理</p><p>还剩 1天3小时</p>', 27 * HOUR],
    ['<p>售后状态：仅退款 待商家处理</p><p>剩余处理时间 23:10:00</p>', 23 * HOUR + 10 * MINUTE],
    ['<p>售后状态：退款 待处理</p><p>1天3小时后自动退款</p>', 27 * HOUR],
    ['<p>售后状态：退货 待商家收货</p><p>处理截止时间：2026-09-10 12:00:00</p>', 26 * HOUR],
    ['<p>售后状态：退货 待商家收货</p><p>剩余处理时间：2天</p>', 48 * HOUR],
    ['<p>退款中</p><p>还剩 11小时20分</p>', 11 * HOUR + 20 * MINUTE],
    [
      '<div><p>售后状态：换货 待商家处理</p><p>剩余 1天3小时，逾期将自动同意</p></div><p>剩余 10分</p>',
      27 * HOUR,
    ],
  ])('%s is decided in %i ms', (inside, ms) => {
    expect(afterSale(inside)?.endsAt).toBe(ms)
  })

  it.each([
    ['one that is over', '<p>售后状态：退款成功</p><p>还剩 1天3小时</p>'],
    ['what is left to ship', '<p>售后状态：退款 待处理</p><p>剩余发货时间 1天3小时</p>'],
    ['what is left to confirm', '<p>售后状态：退款 待处理</p><p>3天2小时后自动确认收货</p>'],
    ['two that differ', '<p>售后状态：退款 待处理</p><p>还剩 1天3小时</p><p>剩余 10分</p>'],
  ])('%s is none', (_, inside) => {
    expect(afterSale(inside)?.endsAt).toBeUndefined()
  })

  it('is no after-sale of an order that nobody wants anything of', () => {
    expect(afterSale('<p>待发货</p><p>还剩 1天3小时</p>')).toBeUndefined()
  })

  it('stays the same order while the clock ticks', () => {
    document.write(card('<p>退款中</p><p id="left">还剩 00:12:33</p>'))
    let at = NOW
    const reader = createReader(pinduoduoOrders, () => at)
    const first = atOnce(reader.readPage([document], undefined)).orders
    at += 1000
    const left = document.querySelector('#left')
    if (left) left.textContent = '还剩 00:12:32'
    expect(atOnce(reader.readPage([document], undefined, first)).orders?.read().orders[0]).toBe(
      first?.read().orders[0],
    )
  })
})
