import type { BuyerId } from '@/lib/trade/order'
import { hearReply } from './listen'
import { type Meaning, meaningsOf } from './meaning'
import { append } from './message'
import type { PracticeOrder } from './order'
import type { Line } from './script'
import { type Chat, changeChat, changeOrder, type World } from './world'

/** The console's own standard for an answer in time (ms). */
export const IN_TIME = 30_000

/** What the platform says to the agent about words it forbids. */
const WARNINGS: readonly { readonly meaning: Meaning; readonly line: string }[] = [
  { meaning: 'pays-for-review', line: '平台提醒：不能以返现、红包等方式换取好评' },
  { meaning: 'off-platform', line: '平台提醒：请勿引导买家到站外联系或付款' },
]

export const WARNING_LINES: readonly string[] = WARNINGS.map(({ line }) => line)

export const CHAT_NUDGE_FORBIDDEN = '平台提醒：店铺待支付订单不能在聊天中催付，请用订单里的「催支付」'

/** The agent sends a reply to that buyer. Blank text changes nothing. */
export function agentSays(world: World, buyer: BuyerId, text: string, at: number): World {
  if (text.trim() === '') return world
  return changeChat(world, buyer, chat => {
    const said = countRound(append({ ...chat, unread: 0 }, 'agent', text, at), at)
    const warned = warn(said, text, at)
    return hearReply(world, nudged(warned, text, at), text, at)
  })
}

/** The agent opens that chat: everything in it is read. */
export function agentOpens(world: World, buyer: BuyerId): World {
  if (!world.chats.some(chat => chat.script.id === buyer)) return world
  return { ...changeChat(world, buyer, chat => ({ ...chat, unread: 0 })), open: buyer }
}

/** Makes a buyer say something that is in no script: for tests and for measuring. */
export function buyerSays(world: World, buyer: BuyerId, lines: readonly Line[], at: number): World {
  return changeChat(world, buyer, chat => {
    const said = lines.reduce((each, line) => append(each, 'buyer', line, at), chat)
    return buyer === world.open ? { ...said, unread: 0 } : said
  })
}

function countRound(chat: Chat, at: number): Chat {
  if (chat.waitingSince === undefined) return chat
  const inTime = at - chat.waitingSince <= IN_TIME ? 1 : 0
  return {
    ...chat,
    waitingSince: undefined,
    rounds: { answered: chat.rounds.answered + 1, inTime: chat.rounds.inTime + inTime },
  }
}

function warn(chat: Chat, text: string, at: number): Chat {
  const meanings = meaningsOf(text)
  return WARNINGS.filter(({ meaning }) => meanings.has(meaning)).reduce(
    (each, { line }) => append(each, 'system', line, at),
    chat,
  )
}

/** A nudge in chat counts for an unpaid order that may be nudged there; where it may not, the platform says so. */
function nudged(chat: Chat, text: string, at: number): Chat {
  const unpaid = chat.orders.find(order => order.state === 'unpaid')
  if (!unpaid || !meaningsOf(text).has('nudge')) return chat
  if (unpaid.marks.includes('店铺待支付')) return append(chat, 'system', CHAT_NUDGE_FORBIDDEN, at)
  return unpaid.asks === 'nudge' ? changeOrder(chat, unpaid.id, care) : chat
}

function care(order: PracticeOrder): PracticeOrder {
  return { ...order, cared: true }
}
