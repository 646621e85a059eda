import { expect, it } from 'vitest'
import { isMarked, markOf } from '@/lib/consoles/frames/chat-mark'
import type { Conversation, MessageId } from '@/lib/trade/conversation'
import { buyer } from './parts'

const chat = (who: Conversation['buyer'], ...ids: string[]): Conversation => ({
  buyer: who,
  messages: ids.map(id => ({ id: id as MessageId, side: 'buyer', kind: 'text', text: id })),
})
const A = buyer('甲', '1')

it.each<[string, Conversation | undefined, Conversation | undefined, boolean]>([
  ['the same buyer by id, a message later', chat(A, 'm1'), chat(A, 'm1', 'm2'), true],
  ['a name that came to be shown', chat(A, 'm1'), chat(buyer('甲甲', '1'), 'm1'), true],
  [
    'another id under the same masked name',
    chat(buyer('甲**', '1'), 'm1'),
    chat(buyer('甲**', '2'), 'm1'),
    false,
  ],
  ['another name', chat(buyer('甲'), 'm1'), chat(buyer('乙'), 'm1'), false],
  ['no buyer any more', chat(A, 'm1'), chat({}, 'm1'), false],
  ['nobody named, the message still there', chat({}, 'm1'), chat({}, 'm1', 'm2'), true],
  ['nobody named, other messages', chat({}, 'm1'), chat({}, 'm8', 'm9'), false],
  ['nobody named, and now somebody is', chat({}, 'm1'), chat(A, 'm1'), false],
  ['an empty chat that filled', chat({}), chat({}, 'm1'), false],
  ['no chat before and none now', undefined, undefined, true],
  ['a chat gone', chat(A, 'm1'), undefined, false],
])('%s', (_, before, now, same) => {
  expect(isMarked(now, markOf(before))).toBe(same)
})
