// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { createMessageList } from '@/lib/consoles/chat/messages'
import { practice } from '@/lib/consoles/profiles/practice'
import type { MessageId } from '@/lib/trade/conversation'

const row = (id: string) =>
  `<li data-message-id="${id}" data-side="buyer"><p class="text">第 ${id} 条</p></li>`

it('a list through which chats pass all day remembers when it saw the latest messages, not all', () => {
  if (!practice.chat) throw new Error('the practice console has a chat')
  document.body.innerHTML = `<ol class="messages">${row('m0')}${row('m19999')}</ol>`
  const list = document.querySelector('ol')
  if (!list) throw new Error('no list')
  const messages = createMessageList(list, practice.chat, { zone: undefined, buyerName: undefined })
  messages.markSeen(
    Array.from({ length: 20_000 }, (_, i) => `m${i}` as MessageId),
    Date.parse('2026-11-21T02:00:00Z'),
  )
  const [first, last] = messages.readAll().messages
  expect([first?.id, first?.seenAt]).toEqual(['m0', undefined])
  expect(last?.seenAt).toBe(Date.parse('2026-11-21T02:00:00Z'))
})
