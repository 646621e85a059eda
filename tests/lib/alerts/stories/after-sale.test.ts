import type { AfterSale } from '@/lib/trade/order'
import { moment, paid, received, shipped, unpaid } from './story'
import { tell } from './tell'

const R = 'refund-waiting'
const sale = (more: Partial<AfterSale>) => ({
  afterSale: { kind: 'return', text: '待商家处理', ...more } as AfterSale,
})
const cod = { cashOnDelivery: true }

tell('refunds and returns', [
  {
    is: 'asked before it left',
    when: '14:00',
    orders: [paid('13:00', { refund: 'refunding' })],
    raises: [`!${R}`],
  },
  { is: 'asked on the way', when: '14:00', orders: [shipped('09:00', { refund: 'refunding' })], raises: [R] },
  { is: 'done', when: '14:00', orders: [shipped('09:00', { refund: 'refunded' })], raises: [] },
  { is: 'refused', when: '14:00', orders: [shipped('09:00', { refund: 'refused' })], raises: [] },
  {
    is: 'two days on the countdown',
    when: '14:00',
    orders: [shipped('09:00', sale({ endsAt: moment('2026-03-04 14:00') }))],
    raises: [R],
  },
  {
    is: 'ten hours on the countdown',
    when: '14:00',
    orders: [shipped('09:00', sale({ endsAt: moment('2026-03-03 00:00') }))],
    raises: [`!${R}`],
  },
  {
    is: 'the countdown has run out',
    when: '14:00',
    orders: [shipped('09:00', sale({ endsAt: moment('13:00') }))],
    raises: [`!${R}`],
  },
  {
    is: 'the platform stepped in',
    when: '14:00',
    orders: [received('09:00', sale({ platform: true }))],
    raises: [`!${R}`],
  },
  {
    is: '平台介入 in its words',
    when: '14:00',
    orders: [received('09:00', sale({ text: '平台介入处理中' }))],
    raises: [`!${R}`],
  },
  {
    is: 'on the way back',
    when: '14:00',
    orders: [received('09:00', sale({ stage: 'returning' }))],
    raises: [R],
  },
  { is: 'arrived', when: '14:00', orders: [received('09:00', sale({ stage: 'arrived' }))], raises: [R] },
  { is: 'closed', when: '14:00', orders: [received('09:00', sale({ stage: 'closed' }))], raises: [] },
  {
    is: 'switched off',
    when: '14:00',
    orders: [paid('13:00', { refund: 'refunding' })],
    alerts: { [R]: { on: false } },
    raises: [],
  },
])

tell('exchanges', [
  {
    is: 'asked today',
    when: '14:00',
    orders: [received('09:00', sale({ kind: 'exchange', askedAt: moment('09:30') }))],
    raises: [],
  },
  {
    is: 'asked three days ago',
    when: '2026-03-05 09:30',
    orders: [received('09:00', sale({ kind: 'exchange', askedAt: moment('09:30') }))],
    raises: ['exchange-stalled'],
  },
  {
    is: 'told two days ago',
    when: '2026-03-05 09:30',
    orders: [received('09:00', sale({ kind: 'exchange', askedAt: moment('09:30') }))],
    chat: ['A 2026-03-03 10:00 换货的还在路上'],
    raises: [],
  },
  {
    is: 'closed',
    when: '2026-03-05 09:30',
    orders: [received('09:00', sale({ kind: 'exchange', stage: 'closed', askedAt: moment('09:30') }))],
    raises: [],
  },
  {
    is: 'patient shop',
    when: '2026-03-05 09:30',
    orders: [received('09:00', sale({ kind: 'exchange', askedAt: moment('09:30') }))],
    alerts: { 'exchange-stalled': { days: 5 } },
    raises: [],
  },
])

tell('cash on delivery', [
  { is: 'placed', when: '14:00', orders: [paid('13:30', cod)], raises: ['cash-on-delivery'] },
  {
    is: 'read from a mark',
    when: '14:00',
    orders: [paid('13:30', { marks: ['货到付款'] })],
    raises: ['cash-on-delivery'],
  },
  {
    is: 'agreed',
    when: '14:10',
    orders: [paid('13:30', cod)],
    chat: ['A 14:00 货到付款要贵10元', 'B 14:05 可以', 'A 14:06 好的，这就安排'],
    raises: ['cash-on-delivery'],
  },
  {
    is: 'refused',
    when: '14:10',
    orders: [paid('13:30', cod)],
    chat: ['A 14:00 货到付款要贵10元', 'B 14:05 太贵了算了', 'A 14:06 您可以在线付款'],
    raises: ['cash-on-delivery'],
  },
  { is: 'gone', when: '14:00', orders: [shipped('13:30', cod)], raises: [] },
  {
    is: 'unpaid is how it starts',
    when: '14:00',
    orders: [unpaid('13:00', cod)],
    raises: ['cash-on-delivery'],
  },
  {
    is: 'not a word of nudging',
    when: '15:30',
    orders: [unpaid('09:00', cod)],
    raises: ['cash-on-delivery'],
  },
  { is: 'paid online', when: '14:00', orders: [paid('13:30', { cashOnDelivery: false })], raises: [] },
])
