import { expect, it } from 'vitest'
import { isAnswered } from '@/lib/notes/answered'
import type { Message, MessageId, Side } from '@/lib/trade/conversation'

const AT = Date.parse('2026-03-02T14:00:30+08:00')
const later = { kind: 'reply', at: AT } as const
const message = (side: Side, times: Pick<Message, 'at' | 'seenAt'>): Message => ({
  id: 'm' as MessageId,
  side,
  kind: 'text',
  text: '…',
  ...times,
})

it.each([
  ['the buyer’s line it was put off for', message('buyer', { seenAt: AT - 1 }), false],
  ['the same, read from the page after a reload', message('buyer', { at: AT - 30_000 }), false],
  ['the buyer again', message('buyer', { seenAt: AT + 1 }), true],
  ['the agent', message('agent', { seenAt: AT + 1 }), true],
  ['the agent, some minutes later by the page’s clock', message('agent', { at: AT + 90_000 }), true],
  ['a robot', message('robot', { seenAt: AT + 1 }), false],
  ['the console', message('system', { seenAt: AT + 1 }), false],
  ['a line of unknown time', message('buyer', {}), false],
] as const)('%s', (_, one, answered) => {
  expect(isAnswered(later, { messages: [one] })).toBe(answered)
})

it('a promise stays, whoever writes', () => {
  expect(isAnswered({ at: AT }, { messages: [message('agent', { seenAt: AT + 1 })] })).toBe(false)
})
