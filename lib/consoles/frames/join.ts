import type { Conversation } from '@/lib/trade/conversation'
import type { Buyer, Order, OrderId } from '@/lib/trade/order'
import { isSameBuyer } from '../chat-switch'
import type { Part, Reading, ShopSeen } from '../reading'
import { uniteOrders } from './unite-orders'

/** What one frame of the page gave. */
export interface FramePart {
  /** The browser's number of the frame; 0 is the page itself. */
  readonly frame: number
  readonly reading: Reading
  readonly hasComposer: boolean
  /** A frame that is not shown says nothing: it may hold the chat of another tab, or the last buyer's orders. */
  readonly shown: boolean
}

export interface Joined {
  readonly reading: Reading
  /** The frame the conversation is in. */
  readonly chat?: number
  /** The frame whose composer answers it; absent where there is none, or where it would be a guess. */
  readonly composer?: number
}

type Open = Extract<Reading, { kind: 'open' }>
interface OpenPart extends FramePart {
  readonly reading: Open
}

interface Talk {
  readonly chat?: number
  readonly conversation?: Conversation
  /** Frames contradict each other about who the chat is with. */
  readonly torn?: true
  /** Several chats stand side by side. */
  readonly several?: true
}

/**
 * One reading out of those of a page's frames: the chat from the frame that has it, the orders of all of them, and missing only what no
 * frame gave. Where two chats could be meant, or frames speak of different buyers, nothing is taken for either.
 */
export function joinFrames(parts: readonly FramePart[]): Joined {
  const seen = parts.filter(({ shown, reading }) => shown && reading.kind !== 'elsewhere')
  const [only, another] = seen
  if (!only) return { reading: { kind: 'elsewhere' } }
  const open = seen.filter(isOpen)
  const talk = talkIn(open)
  const composer = composerFor(seen, talk)
  const of = {
    ...(talk.chat !== undefined && { chat: talk.chat }),
    ...(composer !== undefined && { composer }),
  }
  if (!another) return { reading: only.reading, ...of }
  if (open.length === 0) {
    const missing = new Set(seen.flatMap(({ reading }) => ('missing' in reading ? reading.missing : [])))
    if (seen.some(({ hasComposer }) => hasComposer)) missing.delete('composer')
    return { reading: { kind: 'unreadable', missing: [...missing] } }
  }
  const buyer = talk.conversation?.buyer
  const orders = talk.torn || talk.several ? NOTHING : ordersFor(open, buyer)
  const switching = talk.torn || orders.foreign || open.some(({ reading }) => reading.switching)
  const shop = shopIn(open)
  const missing = missingFrom(seen, open, talk.conversation, orders.orders, composer !== undefined)
  return {
    reading: {
      kind: 'open',
      ...(talk.conversation && { conversation: talk.conversation }),
      orders: orders.orders,
      ...(orders.current && { currentOrder: orders.current }),
      missing,
      ...(shop && { shop }),
      ...(switching && { switching: true }),
      ...(talk.several && { several: true }),
    },
    ...of,
  }
}

const isOpen = (part: FramePart): part is OpenPart => part.reading.kind === 'open'
const isKnown = ({ id, name }: Buyer) => id !== undefined || name !== undefined

/** A frame with messages has the chat; one that only names a buyer says who it is with. */
function talkIn(open: readonly OpenPart[]): Talk {
  const talks = open.flatMap(part => {
    const { conversation } = part.reading
    return conversation ? [{ ...part, conversation }] : []
  })
  const whole = talks.filter(({ conversation }) => conversation.messages.length > 0)
  const answered = whole.length > 1 ? whole.filter(({ hasComposer }) => hasComposer) : whole
  const [chat, another] = answered
  if (another || (whole.length > 0 && !chat)) return { several: true }
  const names = talks.filter(talk => !whole.includes(talk) && isKnown(talk.conversation.buyer))
  const buyers = [...(chat ? [chat] : []), ...names].map(({ conversation }) => conversation.buyer)
  const known = buyers.filter(isKnown)
  const torn = known.some((one, i) => known.slice(i + 1).some(other => !isSameBuyer(one, other)))
  if (torn) return { torn: true, ...(chat && { chat: chat.frame }) }
  const from = chat ?? names.find(({ hasComposer }) => hasComposer) ?? names[0]
  if (!from) return {}
  return {
    chat: from.frame,
    conversation: { ...from.conversation, buyer: Object.assign({}, ...[...buyers].reverse()) },
  }
}

/** Named for certain before named by the way; the page's own frame before those in it. */
function shopIn(open: readonly OpenPart[]): ShopSeen | undefined {
  const shops = open.flatMap(({ reading }) => reading.shop ?? [])
  return shops.find(({ loose }) => !loose) ?? shops[0]
}

/** The composer beside the messages, else the only one on the page. */
function composerFor(seen: readonly FramePart[], { chat, torn, several }: Talk): number | undefined {
  if (torn || several) return undefined
  const all = seen.filter(({ hasComposer }) => hasComposer)
  const beside = all.find(({ frame }) => frame === chat)
  return (beside ?? (all.length === 1 ? all[0] : undefined))?.frame
}

const NOTHING = { orders: [] as readonly Order[], current: undefined, foreign: false }

/** Orders that name another buyer are left out; `foreign` where one of those is what the page shows as current, or all it shows. */
function ordersFor(open: readonly OpenPart[], buyer: Buyer | undefined) {
  const { orders: all, current } = uniteOrders(open.map(({ reading }) => reading))
  const isForeign = ({ buyer: named }: Order) =>
    named !== undefined && buyer !== undefined && isKnown(buyer) && !isSameBuyer(named, buyer)
  const foreign = new Set<OrderId>(all.filter(isForeign).map(({ id }) => id))
  const orders = all.filter(({ id }) => !foreign.has(id))
  const isCurrentForeign = current !== undefined && foreign.has(current)
  return {
    orders,
    current: isCurrentForeign ? undefined : current,
    foreign: isCurrentForeign || (orders.length === 0 && foreign.size === 1),
  }
}

/** Parts that some frame was expected to give and none gave; of orders, what is missing in the frames they come from. */
function missingFrom(
  seen: readonly FramePart[],
  open: readonly OpenPart[],
  conversation: Conversation | undefined,
  orders: readonly Order[],
  hasComposer: boolean,
): Part[] {
  const missedBy = (parts: readonly FramePart[]) =>
    new Set(parts.flatMap(({ reading }) => ('missing' in reading ? reading.missing : [])))
  const expected = missedBy(seen)
  const ofOrders = missedBy(open.filter(({ reading }) => reading.orders.length > 0))
  const gave = (part: Part) => open.some(({ reading }) => !reading.missing.includes(part))
  const isGiven: Partial<Record<Part, boolean>> = {
    buyer: conversation !== undefined && isKnown(conversation.buyer),
    messages: conversation !== undefined && gave('messages'),
    composer: hasComposer,
    // Beside a chat nothing may have been said of orders; without one, a frame that is open has them or says that there are none.
    orders:
      orders.length > 0 ||
      open.some(({ reading }) => !reading.conversation && !reading.missing.includes('orders')),
  }
  return [...expected].filter(part => !(isGiven[part] ?? !ofOrders.has(part)))
}
