import type { Conversation, MessageId } from '@/lib/trade/conversation'
import type { Buyer } from '@/lib/trade/order'

/** By which a frame knows that it still shows the chat it showed when it was asked for something. */
export interface ChatMark {
  readonly buyer: Buyer
  /** The newest message, where nothing says who the chat is with. */
  readonly last?: MessageId
}

/** By the id where there is one, else by the name, else by the newest message. */
export function markOf(chat: Conversation | undefined): ChatMark {
  const { id, name } = chat?.buyer ?? {}
  const last = chat?.messages.at(-1)?.id
  if (id !== undefined) return { buyer: { id } }
  if (name !== undefined) return { buyer: { name } }
  return { buyer: {}, ...(last !== undefined && { last }) }
}

/** No more lenient than it must be: new messages may have come, nothing else may have changed. */
export function isMarked(chat: Conversation | undefined, { buyer, last }: ChatMark): boolean {
  const now = markOf(chat)
  if (now.buyer.id !== buyer.id || now.buyer.name !== buyer.name) return false
  return last === undefined ? now.last === undefined || isNamed(buyer) : holds(chat, last)
}

const isNamed = ({ id, name }: Buyer) => id !== undefined || name !== undefined

const holds = (chat: Conversation | undefined, last: MessageId) =>
  chat?.messages.some(({ id }) => id === last) === true
