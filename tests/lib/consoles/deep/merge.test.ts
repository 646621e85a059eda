import { describe, expect, it } from 'vitest'
import { mergeReading, type Received } from '@/lib/consoles/deep/merge'
import { pinduoduoChat } from '@/lib/consoles/profiles/pinduoduo-chat'
import { pinduoduoOrders } from '@/lib/consoles/profiles/pinduoduo-orders'
import type { Part, Reading } from '@/lib/consoles/reading'
import type { Fen } from '@/lib/trade/money'
import type { BuyerId, Order, OrderId } from '@/lib/trade/order'

const ANNA = '71' as BuyerId
const BO = '72' as BuyerId
const AT = 1_790_000_000_000

const order = (id: string, more: Partial<Order> = {}): Order => ({
  id: id as OrderId,
  items: [],
  times: {},
  marks: [],
  ...more,
})
const received = (id: string, buyer: BuyerId | undefined, more: Partial<Order> = {}): Received => ({
  order: order(id, {
    status: { state: 'paid', text: '待发货' },
    items: [{ title: '毛巾' }],
    amount: { fen: 5980 as Fen, currency: 'CNY' },
    ...(buyer && { buyer: { id: buyer } }),
    ...more,
  }),
  at: AT,
})
const chat = (buyer: BuyerId | undefined, orders: readonly Order[] = [], more: object = {}): Reading => ({
  kind: 'open',
  conversation: { buyer: { ...(buyer && { id: buyer }), name: '风**' }, messages: [] },
  orders,
  missing: ['orders'],
  ...more,
})
const list = (orders: readonly Order[], missing: readonly Part[] = []): Reading => ({
  kind: 'open',
  orders,
  missing,
})
const idsOf = (reading: Reading) => (reading.kind === 'open' ? reading.orders.map(({ id }) => id) : [])
const first = (reading: Reading) => (reading.kind === 'open' ? reading.orders[0] : undefined)

describe('in a chat', () => {
  it('orders of the open buyer are added, said to be received, and no longer missing', () => {
    const merged = mergeReading(chat(ANNA), [received('1', ANNA)], pinduoduoChat)
    expect(first(merged)?.received).toEqual({ at: AT, parts: ['state', 'amount', 'items'] })
    expect(merged.kind === 'open' && merged.missing).toEqual([])
  })
  it.each<[string, Reading, Received]>([
    ['of another buyer', chat(ANNA), received('1', BO)],
    ['of nobody', chat(ANNA), received('1', undefined)],
    ['while the page does not say whose chat it is', chat(undefined), received('1', ANNA)],
    [
      'of a buyer known by name alone',
      chat(undefined),
      received('1', undefined, { buyer: { name: '风**' } }),
    ],
    ['between two chats', chat(ANNA, [], { switching: true }), received('1', ANNA)],
    ['where nobody is logged in', { kind: 'elsewhere' }, received('1', ANNA)],
    ['where nothing can be read', { kind: 'unreadable', missing: ['buyer'] }, received('1', ANNA)],
  ])('never those %s', (_, reading, one) => {
    expect(mergeReading(reading, [one], pinduoduoChat)).toBe(reading)
  })
  it('the page’s own orders stay beside them', () => {
    const merged = mergeReading(chat(ANNA, [order('2')]), [received('1', ANNA)], pinduoduoChat)
    expect(idsOf(merged)).toEqual(['2', '1'])
  })
})

describe('an order the page shows', () => {
  const filled = (shown: Partial<Order>, more: Partial<Order> = {}) =>
    first(mergeReading(list([order('1', shown)]), [received('1', undefined, more)], pinduoduoOrders))
  it('keeps its state, whatever was received', () => {
    const read = filled({ status: { state: 'closed', text: '已取消' } })
    expect(read?.status).toEqual({ state: 'closed', text: '已取消' })
    expect(read?.received?.parts).toEqual(['amount', 'items'])
  })
  it('keeps what it masks masked', () => {
    const recipient = { name: '张**', masked: ['name'] as const }
    expect(filled({ recipient }, { recipient: { name: '张小雨', masked: [] } })?.recipient).toEqual(recipient)
  })
  it('gets the times and the parcel it does not show', () => {
    const read = filled(
      { times: { placed: 1 }, courier: '中通', items: [{ title: '浴巾' }] },
      { times: { placed: 2, paid: 3 }, trackingNumber: '73120000000001' },
    )
    expect(read).toMatchObject({
      times: { placed: 1, paid: 3 },
      courier: '中通',
      trackingNumber: '73120000000001',
    })
    expect(read?.items).toEqual([{ title: '浴巾' }])
    expect(read?.received?.parts).toEqual(['state', 'amount', 'times', 'parcel'])
  })
  it('that shows all stays as it is', () => {
    const { order: whole } = received('1', undefined)
    const reading = list([whole])
    expect(first(mergeReading(reading, [received('1', undefined)], pinduoduoOrders))).toBe(whole)
  })
  it('with this number of another buyer is left alone', () => {
    const shown = order('1', { buyer: { id: ANNA } })
    expect(first(mergeReading(list([shown]), [received('1', BO)], pinduoduoOrders))).toBe(shown)
  })
})

describe('on a list', () => {
  it('orders that are not on the page are not added', () => {
    expect(idsOf(mergeReading(list([order('1')]), [received('2', undefined)], pinduoduoOrders))).toEqual([
      '1',
    ])
  })
  it('of which none could be read, those received stand', () => {
    const read = mergeReading(
      { kind: 'unreadable', missing: ['orders'] },
      [received('2', undefined)],
      pinduoduoOrders,
    )
    expect(idsOf(read)).toEqual(['2'])
    expect(read.kind === 'open' && read.missing).toEqual(['recipient', 'times'])
  })
  it('that says it is empty, none stand', () => {
    expect(idsOf(mergeReading(list([]), [received('2', undefined)], pinduoduoOrders))).toEqual([])
  })
})
