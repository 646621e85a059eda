// @vitest-environment happy-dom
import { parse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { type ConsoleProfile, profileSchema } from '@/lib/consoles/profile'
import { readConsole } from '@/lib/consoles/read'
import { blankProfile } from '@/lib/consoles/teach/blank'
import type { Example, Role } from '@/lib/consoles/teach/lesson-types'
import { ready } from '@/lib/consoles/teach/ready'
import { type Lesson, teach } from '@/lib/consoles/teach/teach'

const BLANK = blankProfile('https://desk.example.com/orders', '样例', '2026-11-21')

type Pointed = Partial<Record<Role, readonly [selector: string, place: number]>>

function learn(html: string, pointed: Pointed, base = BLANK, meanings: Lesson['meanings'] = {}) {
  document.body.innerHTML = html
  const examples = Object.entries(pointed).map(([role, [selector, place]]): Example => {
    const element = document.querySelectorAll(selector)[place]
    if (!element) throw new Error(`${selector} ${place}`)
    return { role: role as Role, element }
  })
  const taught = teach(document, { examples, meanings, date: '2026-11-21' }, base)
  expect(parse(profileSchema, JSON.parse(JSON.stringify(taught.profile)))).toEqual(taught.profile)
  return taught
}

function ordersOn(html: string, profile: ConsoleProfile) {
  document.body.innerHTML = html
  const reading = readConsole(document, ready(profile))
  return reading.kind === 'open' ? reading.orders : []
}
const inShort = (orders: ReturnType<typeof ordersOn>) =>
  orders.map(({ id, status, amount }) => [id, status?.state, amount && amount.fen / 100])

type Row = readonly [id: string, payment: string, delivery: string, total: string]
const ROWS: readonly Row[] = [
  ['998', 'Paid', 'Unshipped', '€12.00'],
  ['999', 'Payment pending', 'Cancelled', '€30.50'],
  ['1000', 'Paid', 'Delivered', '€8.25'],
]
const tone = (text: string) => text.toLowerCase().replace(/ /g, '-')
const row = ([id, payment, delivery, total]: Row, i: number) =>
  `<div class="entry" id="entry-${i}"><a class="no" href="/o/${id}">#${id}</a><span class="pill pill-${tone(payment)}">${payment}</span><span class="pill pill-${tone(delivery)}">${delivery}</span><b class="sum">${total}</b><small class="vat">€1.00</small></div>`
const LIST = `<main>${ROWS.map(row).join('')}</main>`

describe('a list with short numbers', () => {
  const { profile, outcomes } = learn(LIST, {
    'order-number': ['.no', 0],
    state: ['.pill', 1],
    amount: ['.sum', 0],
  })

  it('is learned from one of its rows', () => {
    expect(inShort(ordersOn(LIST, profile))).toEqual([
      ['998', 'paid', 12],
      ['999', 'closed', 30.5],
      ['1000', 'received', 8.25],
    ])
    expect(outcomes['order-number']).toMatchObject({ kind: 'read', count: 3, all: 3 })
    expect(outcomes.state).toMatchObject({ kind: 'read', count: 3, all: 3 })
  })

  it('holds on its other orders and states, two badges beside each other or not', () => {
    const rows: Row[] = [
      ['1023', 'Paid', 'Shipped', '€1.99'],
      ['1024', 'Refunded', 'Cancelled', '€77.00'],
    ]
    expect(inShort(ordersOn(`<main>${rows.map(row).join('')}</main>`, profile))).toEqual([
      ['1023', 'shipped', 1.99],
      ['1024', 'closed', 77],
    ])
  })

  it('gives no state where a word is not known, whatever stands beside it', () => {
    const html = `<main>${row(['1025', 'Paid', 'Atelier', '€5.00'], 0)}</main>`
    expect(inShort(ordersOn(html, profile))).toEqual([['1025', undefined, 5]])
  })

  it('names neither the order nor its state in a selector', () => {
    expect(JSON.stringify(profile.orders)).not.toMatch(/entry-\d|pill-|998/)
  })
})

describe('the words of a state', () => {
  const rows: Row[] = [
    ['998', 'ok', 'Atelier', '€12.00'],
    ['999', 'ok', 'Poststelle', '€30.50'],
  ]
  const html = `<main>${rows.map(row).join('')}</main>`
  const pointed: Pointed = { 'order-number': ['.no', 0], state: ['.pill', 1] }

  it('are learned from what the agent says of each', () => {
    const { reading } = learn(html, pointed, BLANK, { Atelier: 'paid', Poststelle: 'shipped' })
    expect(reading.kind === 'open' && reading.orders.map(({ status }) => status?.state)).toEqual([
      'paid',
      'shipped',
    ])
  })

  it('may mean a refund, or none of our states', () => {
    const { reading } = learn(html, pointed, BLANK, { Atelier: 'refunding', Poststelle: 'other' })
    const orders = reading.kind === 'open' ? reading.orders : []
    expect(orders.map(({ status }) => [status?.state, status?.refund])).toEqual([
      [undefined, 'refunding'],
      [undefined, undefined],
    ])
  })
})

describe('an order of its own', () => {
  const page = (id: string, state: string, extra = '') =>
    `<main><h1 class="title">Order ${id}</h1><dl><dt>Stage</dt><dd class="stage">${state}</dd></dl>${extra}
     <table class="lines"><tr class="line"><td class="what">Walnut bowl</td><td class="how-many">2</td><td class="each">€9.00</td></tr>
     <tr class="line"><td class="what">Ash spoon</td><td class="how-many">1</td><td class="each">€4.00</td></tr></table></main>`
  const { profile, outcomes } = learn(page('10421', 'Delivered'), {
    'order-number': ['.title', 0],
    state: ['.stage', 0],
    'item-title': ['.what', 0],
    'item-quantity': ['.how-many', 0],
    'item-price': ['.each', 0],
  })

  it('gives its items from one of them', () => {
    expect(outcomes['item-title']).toMatchObject({ kind: 'read', count: 2 })
    const [order] = ordersOn(page('10422', 'Cancelled'), profile)
    expect(order?.status?.state).toBe('closed')
    expect(order?.items.map(({ title, quantity, price }) => [title, quantity, price?.fen])).toEqual([
      ['Walnut bowl', 2, 900],
      ['Ash spoon', 1, 400],
    ])
  })

  it('needs the title of an item whose price is pointed at', () => {
    const { outcomes } = learn(page('10421', 'Delivered'), {
      'order-number': ['.title', 0],
      'item-price': ['.each', 0],
    })
    expect(outcomes['item-price']).toEqual({ kind: 'trouble', trouble: 'needs-title' })
  })
})

describe('values in fields', () => {
  const html = `<form><label for="n">Nr</label><input id="n" class="number" value="A-2044"><select class="stage"><option>Draft</option><option selected>Shipped</option><option>Cancelled</option></select><input class="who" value="Mila Brandt"></form>`

  it('are values: the number, the choice that was made, the name', () => {
    const { reading, outcomes } = learn(html, {
      'order-number': ['.number', 0],
      state: ['.stage', 0],
      'recipient-name': ['.who', 0],
    })
    const [order] = reading.kind === 'open' ? reading.orders : []
    expect([order?.id, order?.status?.state, order?.recipient?.name]).toEqual([
      'A-2044',
      'shipped',
      'Mila Brandt',
    ])
    expect(outcomes.state.kind).toBe('read')
  })
})

describe('a second page of the same site', () => {
  const first = `<main><h1 class="title">Order 10421</h1><p class="state-now">Shipped</p></main>`
  const second = `<main><h1 class="title">Order 10422</h1><section class="side"><em class="badge">Geannuleerd</em></section><i class="vat">€2.00</i><b class="sum">€9.00</b></main>`
  const { profile } = learn(first, { 'order-number': ['.title', 0], state: ['.state-now', 0] })

  it('says what no longer holds', () => {
    expect(learn(second, {}, profile).outcomes.state).toEqual({ kind: 'lost', lacking: 1 })
  })

  it('is mended by one more example, and the first page with it', () => {
    const mended = learn(second, { state: ['.badge', 0] }, profile, { Geannuleerd: 'closed' }).profile
    expect(ordersOn(second, mended)[0]?.status?.state).toBe('closed')
    expect(ordersOn(first, mended)[0]?.status?.state).toBe('shipped')
  })

  it('that shows a rule to be wrong takes it away', () => {
    const wrong = learn(first.replace('</main>', '<b class="sum">€1.00</b></main>'), {
      'order-number': ['.title', 0],
      amount: ['.sum', 0],
    }).profile
    const other = second.replace('class="sum"', 'class="due"').replace('class="vat"', 'class="sum"')
    const mended = learn(other, { amount: ['.due', 0] }, wrong).profile
    expect(ordersOn(other, mended)[0]?.amount?.fen).toBe(900)
    expect(JSON.stringify(mended.orders?.amount)).not.toContain('".sum"')
  })
})

it('the colour of a flag is learned from its drawing', () => {
  const flag = (colour: string) =>
    `<svg class="mark-flag" viewBox="0 0 8 8"><path fill="${colour}" d="M0 0h8v8z"/></svg>`
  const html = `<main>${['#FF3B52', '#00C87F']
    .map((colour, i) => `<div class="entry"><a class="no">50${i}7</a><b>Shipped</b>${flag(colour)}</div>`)
    .join('')}</main>`
  const { reading } = learn(html, { 'order-number': ['.no', 0], flag: ['svg', 0] })
  expect(reading.kind === 'open' && reading.orders.map(({ flag }) => flag)).toEqual(['red', 'green'])
})
