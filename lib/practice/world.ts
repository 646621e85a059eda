import type { MessageId, MessageKind, Side } from '@/lib/trade/conversation'
import type { BuyerId } from '@/lib/trade/order'
import type { PracticeOrder } from './order'
import type { PictureName } from './picture'
import type { Deed, Effect, Line, Script } from './script'

export interface PracticeMessage {
  readonly id: MessageId
  readonly side: Side
  readonly kind: MessageKind
  /** A card's title; empty for a picture. */
  readonly text: string
  readonly picture?: PictureName
  /** Epoch ms. */
  readonly at: number
}

/** What will happen in a chat by itself, unless something comes before it. */
export interface Pending {
  /** Epoch ms. */
  readonly due: number
  readonly happens:
    | { readonly kind: 'line'; readonly side: Side; readonly line: Line }
    | { readonly kind: 'effects'; readonly effects: readonly Effect[] }
}

/** One buyer's side of the console. */
export interface Chat {
  readonly script: Script
  /** A key of the script's stages. */
  readonly stage: string
  readonly messages: readonly PracticeMessage[]
  readonly orders: readonly PracticeOrder[]
  /** Soonest first. */
  readonly pending: readonly Pending[]
  readonly unread: number
  /** Epoch ms of the first line nobody has answered; robots do not answer. */
  readonly waitingSince: number | undefined
  /** Asked again in this stage already. */
  readonly askedAgain: boolean
  /** Replies that held nothing the buyer listens for, in this stage. */
  readonly puzzled: number
  /** What the agent did to the orders, in turn. */
  readonly deeds: readonly { readonly deed: Deed /** Epoch ms. */; readonly at: number }[]
  /** Answered, and silent since for a while: nothing more comes unless the trainee goes on. */
  readonly left?: boolean
  /** Calm practice has asked this buyer in. */
  readonly called?: boolean
  /** Rounds the agent answered, and how many of them within 30 s. */
  readonly rounds: { readonly answered: number; readonly inTime: number }
}

/** The whole practice console at one moment. Plain values: every change makes a new one. */
export interface World {
  readonly seed: number
  /** Buyers' delays are multiplied by this; 0 makes them answer at once. */
  readonly pace: number
  /** Calm: one buyer after the other, each waiting until the one before is served; nobody asks again. */
  readonly calm?: boolean
  /** Epoch ms when practice began. */
  readonly start: number
  readonly open: BuyerId
  readonly chats: readonly Chat[]
}

/** The open chat. Throws when the world holds no such buyer: a mistake of ours. */
export function openChat(world: World): Chat {
  const chat = world.chats.find(each => each.script.id === world.open)
  if (!chat) throw new Error(`no chat with ${world.open}`)
  return chat
}

const DAY = 24 * 3_600_000

/**
 * Who is on the list: whoever wrote or was written to since a day before the start, in the order in which that
 * began, so that the list grows and never jumps. The open chat is always on it.
 */
export function visibleChats(world: World): readonly Chat[] {
  const from = world.start - DAY
  const firstOf = (chat: Chat) => {
    // The newest messages are looked at first: thousands of old ones say nothing.
    const before = chat.messages.findLastIndex(message => message.at < from)
    return chat.messages[before + 1]?.at
  }
  return world.chats
    .map(chat => ({ chat, first: firstOf(chat) }))
    .filter(({ chat, first }) => first !== undefined || chat.script.id === world.open)
    .toSorted((one, other) => (one.first ?? 0) - (other.first ?? 0))
    .map(({ chat }) => chat)
}

export function changeChat(world: World, buyer: BuyerId, change: (chat: Chat) => Chat): World {
  return {
    ...world,
    chats: world.chats.map(chat => (chat.script.id === buyer ? change(chat) : chat)),
  }
}

/** The chat with one order changed; an order that is not its own changes nothing. */
export function changeOrder(
  chat: Chat,
  id: PracticeOrder['id'],
  change: (order: PracticeOrder) => PracticeOrder,
): Chat {
  return { ...chat, orders: chat.orders.map(order => (order.id === id ? change(order) : order)) }
}
