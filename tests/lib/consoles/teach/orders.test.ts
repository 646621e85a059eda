// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { profileFor } from '@/lib/consoles/profiles'
import { readConsole } from '@/lib/consoles/read'
import { applyChanges } from '@/lib/consoles/teach/apply'
import { blankProfile } from '@/lib/consoles/teach/blank'
import type { Example, Role } from '@/lib/consoles/teach/lesson-types'
import { parseTaught } from '@/lib/consoles/teach/taught'
import { teach } from '@/lib/consoles/teach/teach'

const BLANK = blankProfile('https://erp.example.com/orders', '样例订单台', '2026-11-21')

interface OrderStyle {
  readonly name: string
  readonly html: string
  /** What is pointed at, on the first and the last order. */
  readonly at: Readonly<Partial<Record<Role, string>>>
}

const ORDERS = [
  {
    no: 'XS2026112100017',
    state: '待发货',
    sum: '59.80',
    to: '林晚 13800000000 浙江省杭州市西湖区文一路 8 号 2 幢 301',
    note: '要发票',
  },
  {
    no: 'XS2026112100023',
    state: '已发货',
    sum: '128.00',
    to: '周起 13900000000 江苏省苏州市姑苏区人民路 16 号',
    note: '放门口',
  },
  {
    no: 'XS2026112100031',
    state: '待付款',
    sum: '15.50',
    to: '许南 13700000000 福建省厦门市思明区湖滨南路 9 号',
    note: '',
  },
]

const STYLES: readonly OrderStyle[] = [
  {
    name: 'cards with labels of their own',
    html: ORDERS.map(
      o => `<article class="bill_a8Kq2"><p><span>销售单：</span><b>${o.no}</b></p><p><span>进度：</span><em>${o.state}</em></p>
        <p><span>到手价：</span><i>¥${o.sum}</i></p><p><span>送至：</span><u>${o.to}</u></p><p><span>顾客说：</span><q>${o.note || '无'}</q></p></article>`,
    ).join(''),
    at: { 'order-number': 'b', state: 'em', amount: 'i', recipient: 'u', 'buyer-note': 'q' },
  },
  {
    name: 'cards with test ids and no labels',
    html: `<div class="css-1x2y3z">${ORDERS.map(
      o => `<div data-testid="order-card" class="css-9k8j7h"><h3 data-testid="order-no">${o.no}</h3><span data-testid="order-step">${o.state}</span>
        <span data-testid="order-sum">¥${o.sum}</span><address data-testid="order-to">${o.to}</address><span data-testid="order-fee">¥8.00</span></div>`,
    ).join('')}</div>`,
    at: {
      'order-number': 'h3',
      state: '[data-testid=order-step]',
      amount: '[data-testid=order-sum]',
      recipient: 'address',
    },
  },
  {
    name: 'a table',
    html: `<table class="grid"><thead><tr><th>单据</th><th>处理</th><th>金额</th></tr></thead><tbody>${ORDERS.map(
      o =>
        `<tr class="line"><td class="doc">${o.no}</td><td class="step">${o.state}</td><td class="sum">¥${o.sum}</td></tr>`,
    ).join('')}</tbody></table>`,
    at: { 'order-number': '.doc', state: '.step', amount: '.sum' },
  },
]

function pointed(html: string, at: OrderStyle['at'], ...places: number[]): Example[] {
  document.body.innerHTML = `<main>${html}</main>`
  return Object.entries(at).flatMap(([role, selector]) =>
    places.map(place => {
      const element = [...document.querySelectorAll(selector)][place]
      if (!element) throw new Error(selector)
      return { role: role as Role, element }
    }),
  )
}

describe.each(STYLES)('orders in $name', ({ html, at }) => {
  it.each([[[0]], [[0, 2]], [[1]]])('are all read from %j', places => {
    const taught = teach(document, { examples: pointed(html, at, ...places), date: '2026-11-21' }, BLANK)
    expect(Object.entries(taught.outcomes).filter(([, { kind }]) => kind === 'trouble')).toEqual([])
    if (taught.reading.kind !== 'open') throw new Error(taught.reading.kind)
    const { orders } = taught.reading
    expect(orders.map(({ id }) => id)).toEqual(ORDERS.map(({ no }) => no))
    expect(orders.map(({ status }) => status?.text)).toEqual(ORDERS.map(({ state }) => state))
    expect(orders.map(({ amount }) => amount && (amount.fen / 100).toFixed(2))).toEqual(
      ORDERS.map(({ sum }) => sum),
    )
    if (at.recipient)
      expect(orders.map(({ recipient }) => recipient?.phone)).toEqual(
        ORDERS.map(({ to }) => to.split(' ')[1]),
      )
    if (at['buyer-note'])
      expect(orders.map(({ buyerMessage }) => buyerMessage)).toEqual(['要发票', '放门口', undefined])
  })

  it('keep their evidence and pass for a profile', () => {
    const { profile } = teach(document, { examples: pointed(html, at, 0), date: '2026-11-21' }, BLANK)
    expect(profile.evidence).toMatchObject({ orders: 'strong', state: 'strong', amount: 'strong' })
    expect(parseTaught(JSON.parse(JSON.stringify({ kind: 'profile', profile })))).toEqual({
      kind: 'read',
      taught: { kind: 'profile', profile },
    })
  })
})

describe('an order', () => {
  const one = (html: string, at: OrderStyle['at']) =>
    teach(document, { examples: pointed(html, at, 0), date: '2026-11-21' }, BLANK).outcomes

  it('needs its number first, and a number that is one', () => {
    expect(one('<p><b class="step">待发货</b></p>', { state: 'b' }).state).toEqual({
      kind: 'trouble',
      trouble: 'needs-number',
    })
    expect(one('<p><b>没有号</b></p>', { 'order-number': 'b' })['order-number']).toEqual({
      kind: 'trouble',
      trouble: 'no-number',
    })
    // Seven plain digits are a price, a phone or a page number anywhere else.
    expect(one('<p><b>1234567</b></p>', { 'order-number': 'b' })['order-number']).toEqual({
      kind: 'trouble',
      trouble: 'no-number',
    })
  })

  it('in a state nobody knows is understood once the agent says what it means', () => {
    const html =
      '<article><b class="no">XS2026112100017</b><em class="step">拣货台第三组</em><i class="sum">¥5.00</i></article>'
    const examples = pointed(html, { 'order-number': '.no', state: '.step', amount: '.sum' }, 0)
    const before = teach(document, { examples, date: '2026-11-21' }, BLANK)
    expect(before.outcomes.state).toEqual({ kind: 'trouble', trouble: 'disagrees' })
    const after = teach(document, { examples, meanings: { 拣货台第三组: 'paid' }, date: '2026-11-21' }, BLANK)
    expect(after.outcomes.state).toEqual({ kind: 'read', count: 1, samples: ['拣货台第三组'] })
    expect(after.reading.kind === 'open' && after.reading.orders[0]?.status?.state).toBe('paid')
  })
})

describe('a repair of a built-in console', () => {
  const chat = profileFor('https://mms.pinduoduo.com/chat-merchant/index.html')
  if (!chat?.chat) throw new Error('no profile')
  const rules = chat.chat
  document.body.innerHTML =
    '<div id="msgListContainer"><li class="onemsg"><div class="buyer-item"><p class="msg-content-box">在吗</p></div></li><li class="onemsg"><div class="cs-item"><p class="msg-content-box">在的</p></div></li></div><section class="answer"><div contenteditable="true" class="write-here"></div></section><textarea class="memo" placeholder="备注"></textarea>'
  const examples: Example[] = [
    { role: 'composer', element: document.querySelector('.write-here') as Element },
  ]
  const { changes, profile, outcomes } = teach(document, { examples, date: '2026-11-21' }, chat)

  it('changes what was pointed at and nothing else', () => {
    expect(outcomes.composer.kind).toBe('read')
    expect(Object.keys(changes)).toEqual(['chat'])
    expect(Object.keys(changes.chat ?? {})).toEqual(['composer'])
    expect({ ...profile.chat, composer: [] }).toEqual({ ...chat.chat, composer: [] })
    expect(profile.facts).toEqual(chat.facts)
  })

  it('lies over whatever the built-in one becomes', () => {
    const updated = {
      ...chat,
      chat: { ...rules, row: ['.row-of-tomorrow', ...rules.row] },
    }
    const patched = applyChanges(updated, changes)
    expect(patched.chat?.row[0]).toBe('.row-of-tomorrow')
    expect(patched.chat?.composer[0]).toBe(changes.chat?.composer?.[0])
  })

  it('still reads the messages the built-in way', () => {
    document.body.innerHTML =
      '<div id="msgListContainer"><li class="onemsg"><div class="buyer-item"><p class="msg-content-box">在吗</p></div></li><li class="onemsg"><div class="cs-item"><p class="msg-content-box">在的</p></div></li></div>'
    const reading = readConsole(document, profile)
    expect(reading.kind === 'open' && reading.conversation?.messages.map(({ side }) => side)).toEqual([
      'buyer',
      'agent',
    ])
  })
})

it('numbers in which letters and digits stand anywhere are all found from one of them', () => {
  const codes = ['7FMQ2YSDBRFF8Z4K', 'ELPLPKRG66CGLL7U', '1S1PKPJ84ESPEE2N']
  document.body.innerHTML = codes
    .map((code, i) => `<div class="row"><a>${code}</a><b>Shipped</b><i>$${i + 10}.00</i></div>`)
    .join('')
  const [element] = document.querySelectorAll('a')
  if (!element) throw new Error('no number')
  const { reading } = teach(document, { examples: [{ role: 'order-number', element }], date: 'x' }, BLANK)
  expect(reading.kind === 'open' && reading.orders.map(({ id }) => id)).toEqual(codes)
})
