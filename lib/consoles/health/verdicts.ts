import type { ConsoleProfile } from '../profile'
import type { Part, Reading } from '../reading'

/** What one reading says about the parts: those not named could not be judged. */
export type Verdicts = ReadonlyMap<Part, 'read' | 'missed'>

const ON_ORDERS: readonly Part[] = ['state', 'amount', 'items', 'recipient', 'times']
const NONE: Verdicts = new Map()

/**
 * What a reading says about the parts its profile expects. Only what must have been there can be missed: messages where a chat is open, an
 * order's state where there is an order. A chat without messages and a page between two chats say nothing.
 */
export function verdictsOf(reading: Reading, profile: Pick<ConsoleProfile, 'chat' | 'evidence'>): Verdicts {
  if (reading.kind === 'elsewhere') return NONE
  const { missing } = reading
  const { conversation, orders, switching } = reading.kind === 'open' ? reading : { ...reading, ...UNREAD }
  if (switching) return NONE
  const verdicts = new Map<Part, 'read' | 'missed'>()
  const judge = (part: Part, isRead: boolean, isDue: boolean) => {
    if (!profile.evidence[part]) return
    if (isRead && !missing.includes(part)) verdicts.set(part, 'read')
    else if (isDue && missing.includes(part)) verdicts.set(part, 'missed')
  }
  const isNamed = conversation?.buyer.id !== undefined || conversation?.buyer.name !== undefined
  const hasMessages = (conversation?.messages.length ?? 0) > 0
  const hasComposer = profile.evidence.composer !== undefined && !missing.includes('composer')
  if (profile.chat) {
    judge('buyer', isNamed, hasMessages || hasComposer)
    judge('messages', hasMessages, isNamed || hasComposer)
    judge('composer', isNamed || hasMessages, isNamed || hasMessages)
  }
  // Buyers who have not ordered are no failure; a page of orders without any is one, unless it says so itself.
  judge('orders', orders.length > 0, !profile.chat)
  for (const part of ON_ORDERS) judge(part, orders.length > 0, orders.length > 0)
  return verdicts
}

const UNREAD = { conversation: undefined, orders: [], switching: undefined } as const
