// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { pinduoduoChat } from '@/lib/consoles/profiles/pinduoduo-chat'
import { pinduoduoOrders } from '@/lib/consoles/profiles/pinduoduo-orders'
import { practice } from '@/lib/consoles/profiles/practice'
import { readConsole } from '@/lib/consoles/read'

const NUMBER = '260305-481516234210881'
const read = (html: string, profile = practice) => {
  document.body.innerHTML = html
  return readConsole(document, profile)
}
/** The one order of a page that has a number, and this. */
const order = (html: string) => {
  const reading = read(
    `<section><p>订单编号：${NUMBER}</p><p>实付：¥1.00</p>${html}</section>`,
    pinduoduoOrders,
  )
  return reading.kind === 'open' ? reading.orders[0] : undefined
}

beforeEach(() => {
  document.body.innerHTML = ''
})

describe('a page without the console', () => {
  it('is elsewhere while it is empty', () => expect(read('<div id="root"></div>').kind).toBe('elsewhere'))
  it('is elsewhere while it asks for a password', () => {
    expect(
      read(
        '<form><p>扫码登录</p><p>账号登录</p><p>忘记密码</p><p>注册</p><p>帮助</p><input type="password"></form>',
      ).kind,
    ).toBe('elsewhere')
  })
  it('is unreadable when there is much and nothing we know', () => {
    const reading = read(Array.from({ length: 10 }, (_, i) => `<p>第 ${i} 段</p>`).join(''))
    expect(reading.kind).toBe('unreadable')
  })
})

describe('beside a chat', () => {
  const chat = (beside: string, more = '') =>
    read(
      `<div class="chatWindowHeader"><div class="base-info"><span class="name">林间小鹿</span></div></div>
      <ul class="msg-list"><li class="onemsg"><div class="buyer-item"><p class="msg-content-box">在吗</p></div></li>${more}</ul>
      <textarea id="replyTextarea"></textarea><div class="panel">${beside}</div>`,
      pinduoduoChat,
    )
  const card =
    '<li class="onemsg"><div class="buyer-item"><div class="commonCard">我要咨询的订单</div></div></li>'

  it.each([
    ['nothing stands', '', ''],
    ['the page says that there are none', '<p>暂无订单</p>', ''],
    ['something else stands', '<p>商品推荐</p><p>纯棉毛巾</p><p>¥59.80</p>', ''],
  ])('no order is missed where %s', (_, beside, more) =>
    expect(chat(beside, more)).toMatchObject({ kind: 'open', orders: [], missing: [] }),
  )

  it.each([
    ['a state stands', '<p>待发货</p>', ''],
    ['a label of its stands', '<p>实付：另算</p>', ''],
    ['a number of another form is announced', '<p>订单编号：另有</p>', ''],
    ['a card in the chat may be of one', '', card],
  ])('orders are missing where %s', (_, beside, more) =>
    expect(chat(beside, more)).toMatchObject({ kind: 'open', orders: [], missing: ['orders'] }),
  )
})

describe('the state', () => {
  it.each([
    ['beside the number', '<b>待发货</b>', 'paid'],
    ['at its label', '<p><span>订单状态</span><span>已发货</span></p>', 'shipped'],
    ['in a field', '<p><label>订单状态</label><input value="已签收" readonly></p>', 'received'],
    ['of a cancelled order that kept its badge', '<b>已取消</b><i>待付款</i>', 'closed'],
  ])('is read %s', (_, html, state) => expect(order(html)?.status?.state).toBe(state))

  it.each([
    ['in a row of tabs', '<div><span>全部</span><span>待发货</span></div>'],
    ['in a stepper', '<div><p>待付款</p><p>待发货</p><p>已发货</p><p>已完成</p></div>'],
    ['in a log', '<div><span>2026-03-05 10:00:00</span><span>已发货</span></div>'],
    ['on a button', '<button>已发货</button>'],
    ['inside a sentence', '<p>状态从待付款变成待发货</p>'],
    ['of the parcel', '<p><span>物流状态：</span><span>已签收</span></p>'],
    ['among recommended goods', '<div><h3>猜你喜欢</h3><p>已付款</p></div>'],
    ['in what the buyer wrote', '<p><span>买家留言</span><span>已付款</span></p>'],
    ['said twice, differently', '<p><b>待发货</b><b>已发货</b></p>'],
    ['hidden by a style sheet', '<style>.old{display:none}</style><div class="old">已发货</div>'],
    ['off the screen', '<span class="is-off-screen">已发货</span>'],
  ])('is not what stands %s', (_, html) => expect(order(html)?.status).toBeUndefined())
})

describe('an order number', () => {
  it.each([
    ['of a product', '<p>商品ID：260305-481516234210881</p><p>待发货</p>'],
    ['inside a longer number', '<p>订单编号：9260305-4815162342108812</p><p>待发货</p>'],
    ['in a sentence', '<p>昨天的 260305-481516234210881 已经发了</p><p>待发货</p>'],
    ['in a search box', '<p>订单编号<input value="260305-481516234210881"></p><p>待发货</p>'],
    ['with a counter glued to it', '<p>+0260305-481516234210881</p><p>待发货</p>'],
    ['alone', '<p>订单编号：260305-481516234210881</p>'],
  ])('%s makes no order', (_, html) => {
    const reading = read(`<section>${html}</section>`, pinduoduoOrders)
    expect(reading.kind === 'open' ? reading.orders : []).toEqual([])
  })
})

describe('an amount', () => {
  it('is the paid one, not the one of the goods', () => {
    const html = '<p><span>商品总价</span><span>¥9.00</span></p><p><span>合计</span><span>¥8.00</span></p>'
    expect(order(html)?.amount).toEqual({ fen: 100, currency: 'CNY' })
  })
  it('is not read when the page says two', () => {
    expect(order('<p>实付：¥2.00</p>')?.amount).toBeUndefined()
  })
})

describe('a value in a field', () => {
  it('is text like any other', () => {
    const html = `<p><label>收货人</label><input value="周小满"></p><p><label>联系电话</label><input value="13800001234"></p>
      <p><label>详细地址</label><textarea>文一西路 6 号</textarea></p>`
    expect(order(html)?.recipient).toMatchObject({
      name: '周小满',
      phone: '13800001234',
      address: '文一西路 6 号',
    })
  })
})

describe('an empty value', () => {
  it('does not take its neighbour', () => {
    const made = order('<dl><dt>买家留言</dt><dd></dd><dt>优惠券</dt><dd>店铺满减</dd></dl>')
    expect(made?.buyerMessage).toBeUndefined()
  })
  it('does not take what follows in the same row', () => {
    const made = order('<p><span>买家留言</span><span></span><span>满五十减二</span></p>')
    expect(made?.amount).toBeDefined()
    expect(made?.buyerMessage).toBeUndefined()
  })
  it('is what the page says instead of one', () => {
    expect(
      order('<dl><dt>商家备注</dt><dd>暂无备注</dd><dt>买家留言</dt><dd>-</dd></dl>'),
    ).not.toHaveProperty('remark')
  })
})

describe('input that must not break it', () => {
  it('a page of 10,000 elements', () => {
    const filler = Array.from(
      { length: 5000 },
      (_, i) => `<div><span>第 ${i} 行 ¥${i}.00 待发货</span></div>`,
    ).join('')
    const reading = read(
      `<article><p>订单编号：${NUMBER}</p><p>待发货</p><p>实付：¥1.00</p></article><main>${filler}</main>`,
      pinduoduoOrders,
    )
    expect(reading.kind === 'open' && reading.orders[0]?.amount?.fen).toBe(100)
  }, 60_000)
  it('a message of 10,000 characters, and names with pictures, marks and markup', () => {
    const long = '长'.repeat(10_000)
    const name = '\u202e👩‍👩‍👧 &lt;img src=x onerror=alert(1)&gt;'
    const reading = read(
      `<section class="chat"><header><span class="buyer-name" data-buyer="b">${name}</span></header><ol class="messages"><li data-message-id="1" data-side="buyer"><p class="text">${long}</p></li></ol></section>`,
    )
    if (reading.kind !== 'open') throw new Error(reading.kind)
    expect(reading.conversation?.messages[0]?.text).toBe(long)
    expect(reading.conversation?.buyer.name).toBe('\u202e👩‍👩‍👧 <img src=x onerror=alert(1)>')
  })
})
