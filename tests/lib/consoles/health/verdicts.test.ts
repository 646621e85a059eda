import { describe, expect, it } from 'vitest'
import { verdictsOf } from '@/lib/consoles/health/verdicts'
import type { ConsoleProfile } from '@/lib/consoles/profile'
import type { Part, Reading } from '@/lib/consoles/reading'
import { buyer, message, order } from './samples'

type Expected = Pick<ConsoleProfile, 'chat' | 'evidence'>
const CHAT: Expected = {
  chat: { list: [], row: [], sides: {}, text: [], buyerName: [], composer: [] },
  evidence: { buyer: 'strong', messages: 'strong', composer: 'strong', orders: 'none', state: 'none' },
}
const ORDERS: Expected = { evidence: { orders: 'strong', state: 'weak', amount: 'weak' } }

const chatOf = (messages: readonly string[], missing: readonly Part[], named = true): Reading => ({
  kind: 'open',
  conversation: { buyer: named ? buyer('80001') : {}, messages: messages.map(message) },
  orders: [],
  missing,
})
const ordersOf = (count: number, missing: readonly Part[]): Reading => ({
  kind: 'open',
  orders: Array.from({ length: count }, (_, i) => order(`${i}`)),
  missing,
})

describe('what a reading says about the parts', () => {
  it.each<[string, Reading, Expected, Record<string, 'read' | 'missed'>]>([
    ['a chat read whole', chatOf(['在吗'], []), CHAT, { buyer: 'read', messages: 'read', composer: 'read' }],
    [
      'a buyer whose messages are not read',
      chatOf([], ['messages', 'orders']),
      CHAT,
      { buyer: 'read', messages: 'missed', composer: 'read' },
    ],
    ['a chat without messages', chatOf([], ['orders']), CHAT, { buyer: 'read', composer: 'read' }],
    [
      'messages of nobody',
      chatOf(['在吗'], ['buyer'], false),
      CHAT,
      { buyer: 'missed', messages: 'read', composer: 'read' },
    ],
    [
      'a composer with nothing above it',
      { kind: 'unreadable', missing: ['buyer', 'messages'] },
      CHAT,
      { buyer: 'missed', messages: 'missed' },
    ],
    [
      'a chat whose composer is gone',
      chatOf(['在吗'], ['composer']),
      CHAT,
      { buyer: 'read', messages: 'read', composer: 'missed' },
    ],
    ['no open chat', { kind: 'unreadable', missing: ['buyer', 'messages', 'composer'] }, CHAT, {}],
    ['a page that is not the console', { kind: 'elsewhere' }, CHAT, {}],
    [
      'a page between two chats',
      { kind: 'open', orders: [], missing: ['buyer', 'messages'], switching: true },
      CHAT,
      {},
    ],
    [
      'an order beside a chat without its state',
      { ...chatOf(['在吗'], ['state']), orders: [order('1')] } as Reading,
      CHAT,
      { buyer: 'read', messages: 'read', composer: 'read', orders: 'read', state: 'missed' },
    ],
    ['a list of orders', ordersOf(2, []), ORDERS, { orders: 'read', state: 'read', amount: 'read' }],
    [
      'orders without their states',
      ordersOf(2, ['state']),
      ORDERS,
      { orders: 'read', state: 'missed', amount: 'read' },
    ],
    [
      'a page of orders with none to be read',
      { kind: 'unreadable', missing: ['orders'] },
      ORDERS,
      { orders: 'missed' },
    ],
    ['a list that says it is empty', ordersOf(0, []), ORDERS, {}],
  ])('%s', (_, reading, profile, expected) => {
    expect(Object.fromEntries(verdictsOf(reading, profile))).toEqual(expected)
  })
})
