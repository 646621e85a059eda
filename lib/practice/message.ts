import type { MessageId, Side } from '@/lib/trade/conversation'
import type { Line } from './script'
import type { Chat, PracticeMessage } from './world'

/** A line as a message of that buyer's chat; `count` is its place, which makes its id. */
export function asMessage(chat: Chat, side: Side, line: Line, at: number): PracticeMessage {
  const id = `${chat.script.id}-${chat.messages.length + 1}` as MessageId
  if (typeof line === 'string') return { id, side, kind: 'text', text: line, at }
  if ('picture' in line) return { id, side, kind: 'image', text: '', picture: line.picture, at }
  return { id, side, kind: 'card', text: line.card, at }
}

/** The chat with one more line in it; a buyer's line starts the waiting unless they wait already. */
export function append(chat: Chat, side: Side, line: Line, at: number): Chat {
  const messages = [...chat.messages, asMessage(chat, side, line, at)]
  // Whoever writes again goes on.
  const going = side === 'system' ? chat : { ...chat, left: false }
  if (side !== 'buyer') return { ...going, messages }
  return { ...going, messages, unread: chat.unread + 1, waitingSince: chat.waitingSince ?? at }
}
