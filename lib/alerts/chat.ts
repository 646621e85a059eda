import type { Conversation, Message } from '@/lib/trade/conversation'
import type { Order } from '@/lib/trade/order'

/** Epoch ms at which a message was written, as far as known. */
export const writtenAt = ({ at, seenAt }: Message): number | undefined => seenAt ?? at

/** Messages since a moment; those of unknown time are taken as after it. */
export function messagesSince(
  conversation: Conversation | undefined,
  from: number | undefined,
): readonly Message[] {
  if (!conversation) return []
  if (from === undefined) return conversation.messages
  return conversation.messages.filter(message => (writtenAt(message) ?? from) >= from)
}

export const isBuyers = ({ side, kind }: Message): boolean => side === 'buyer' && kind === 'text'
export const isAgents = ({ side, kind }: Message): boolean => side === 'agent' && kind === 'text'
/** A person's or a robot's, in the shop's name. */
export const isOurs = ({ side }: Message): boolean => side === 'agent' || side === 'robot'

/** Longer lines are pasted texts; no rule looks further. */
const LONGEST = 300

/** The last message of one kind that says something of this sort. */
export function lastSaying(
  messages: readonly Message[],
  who: (message: Message) => boolean,
  what: RegExp,
  unless?: RegExp,
): Message | undefined {
  return messages.findLast(message => {
    const line = message.text.slice(0, LONGEST)
    return who(message) && what.test(line) && !unless?.test(line)
  })
}

/** What stands behind a message in the chat. */
export const behind = (messages: readonly Message[], message: Message): readonly Message[] =>
  messages.slice(messages.indexOf(message) + 1)

/** The order of these that was placed last; of unknown times the first on the page. */
export function newestOf(orders: readonly Order[]): Order | undefined {
  return orders.reduce<Order | undefined>(
    (newest, order) => (newest && (newest.times.placed ?? 0) >= (order.times.placed ?? 0) ? newest : order),
    undefined,
  )
}

/** 对的, 没错, 地址没问题, that's right: yes to what was asked, and nothing else. */
export const affirms = (text: string): boolean => YES.test(text.trim()) || ENGLISH_YES.test(text.trim())

const YES =
  /^(?=.*(?:嗯|对|没错|是|确认|没问题|可以|好|ok|行|正确|无误|这个|👌|👍))(?:嗯+|收货|地址|信息|电话|就|都|的|对+的?|对哒|没错|是的?|是这个|就是这个|确认(?:了|无误)?|没问题|可以的?|好+的?|ok|行|正确|无误|亲|哦|啊|呀|哒|了|谢谢|就这个|按这个(?:发|寄)?(?:吧|就行)?|[\s,，.。!！~～👌👍])+$/iu
const ENGLISH_YES =
  /^(?=.*(?:ye|ok|correct|right|fine|good|confirm))(?:(?:ye[sp]|yeah|ok(?:ay)?|correct|right|confirmed|(?:that|it)(?:['’]s| is) (?:right|correct|fine)|(?:looks|all) (?:good|right|correct|fine)|thanks|thank you)[\s,.!]*)+$/i
