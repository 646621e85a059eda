import type { ChatRules, ConsoleProfile, OrderRules } from '../profile'
import type { Part } from '../reading'
import type { ProfileChanges } from './lesson-types'

/** Selectors kept of one thing; older ones fall off. */
const MOST = 8

/** Pieces of the chat that only mean something together: replaced, where the rest is put in front of what was there. */
const TOGETHER = ['list', 'row', 'text', 'sides', 'reverse'] as const
const EMPTY_CHAT: ChatRules = { list: [], row: [], sides: {}, text: [], buyerName: [], composer: [] }
const EMPTY_ORDERS: OrderRules = { number: [] }

type Words = NonNullable<ConsoleProfile['words']>

/** The profile with what was taught; of everything else it keeps what it had, now and after an update. */
export function applyChanges(
  base: ConsoleProfile,
  changes: ProfileChanges,
  verified = base.verified,
): ConsoleProfile {
  const chat = changes.chat && applyChat(base.chat ?? EMPTY_CHAT, changes.chat)
  const orders = changes.orders && applyOrders(base.orders ?? EMPTY_ORDERS, changes.orders)
  const words = changes.words && joinWords(base.words ?? {}, changes.words)
  const onDetail = all(changes.onDetail, base.onDetail)
  return {
    ...base,
    verified,
    evidence: { ...base.evidence, ...evidenceOf(changes) },
    ...(onDetail.length > 0 && { onDetail }),
    ...(changes.remarkBox && { remarkBox: first(changes.remarkBox, base.remarkBox) }),
    ...(chat && { chat }),
    ...(orders && { orders }),
    ...(words && { words }),
  }
}

/** Two lessons of the same page, the later one in front. */
export function joinChanges(before: ProfileChanges, after: ProfileChanges): ProfileChanges {
  const chat = after.chat ? { ...before.chat, ...after.chat } : before.chat
  const orders = after.orders ? { ...before.orders, ...after.orders } : before.orders
  const words = after.words ? joinWords(before.words ?? {}, after.words) : before.words
  const joined = <K extends 'accepted' | 'onDetail' | 'remarkBox'>(key: K) => {
    const list = all(after[key] as readonly string[] | undefined, before[key])
    return list.length > 0 ? { [key]: list } : {}
  }
  return {
    ...(chat && { chat }),
    ...(orders && { orders }),
    ...(words && { words }),
    ...joined('remarkBox'),
    ...joined('accepted'),
    ...joined('onDetail'),
  }
}

function applyChat(base: ChatRules, changes: Partial<ChatRules>): ChatRules {
  const { buyerName, composer, id, time, sides, buyers, active, ...rest } = changes
  const own = Object.fromEntries(Object.entries(rest).filter(([key]) => TOGETHER.some(name => name === key)))
  return {
    ...base,
    ...own,
    ...(sides && { sides: { ...base.sides, ...sides } }),
    ...(id && { id: first(id, base.id) }),
    ...(time && { time: first(time, base.time) }),
    ...(buyers && { buyers: first(buyers, base.buyers) }),
    ...(active && { active: { ...base.active, ...active } }),
    buyerName: first(buyerName, base.buyerName),
    composer: first(composer, base.composer),
  }
}

function applyOrders(base: OrderRules, changes: Partial<OrderRules>): OrderRules {
  const merged: Record<string, unknown> = { ...base }
  for (const [key, value] of Object.entries(changes)) {
    const before = merged[key]
    merged[key] = Array.isArray(value) ? first(value, Array.isArray(before) ? before : []) : value
  }
  return { ...EMPTY_ORDERS, ...merged }
}

function joinWords(base: Words, more: Words): Words {
  return {
    ...base,
    ...(more.labels && { labels: joinLists(base.labels, more.labels) }),
    ...(more.states && { states: joinLists(base.states, more.states) }),
    ...(more.refunds && { refunds: joinLists(base.refunds, more.refunds) }),
    ...(more.neutral && { neutral: all(more.neutral, base.neutral) }),
  }
}

function joinLists<K extends string>(
  base: Readonly<Partial<Record<K, readonly string[]>>> | undefined,
  more: Readonly<Partial<Record<K, readonly string[]>>>,
): Record<K, string[]> {
  const joined: Partial<Record<K, string[]>> = {}
  for (const key of new Set([...Object.keys(base ?? {}), ...Object.keys(more)]) as Set<K>)
    joined[key] = all(more[key], base?.[key])
  return joined as Record<K, string[]>
}

/** New candidates, then as many of the old ones as are kept. */
function first<T>(more: readonly T[] = [], base: readonly T[] = []): T[] {
  return all(more, base).slice(0, Math.max(MOST, base.length))
}

/** New ones, then the old ones that are not among them. */
function all<T>(more: readonly T[] = [], base: readonly T[] = []): T[] {
  const seen = new Set(more.map(one => JSON.stringify(one)))
  return [...more, ...base.filter(one => !seen.has(JSON.stringify(one)))]
}

const CHAT_PARTS: readonly [keyof ChatRules, Part][] = [
  ['row', 'messages'],
  ['buyerName', 'buyer'],
  ['composer', 'composer'],
]
const ORDER_PARTS: readonly [keyof OrderRules, Part][] = [
  ['number', 'orders'],
  ['state', 'state'],
  ['amount', 'amount'],
  ['recipient', 'recipient'],
  ['name', 'recipient'],
  ['items', 'items'],
  ['placed', 'times'],
]

/** What was pointed at is expected of the page from now on. */
function evidenceOf({ chat, orders, accepted = [] }: ProfileChanges): Partial<Record<Part, 'strong'>> {
  return Object.fromEntries([
    ...accepted.map(part => [part, 'strong'] as const),
    ...CHAT_PARTS.flatMap(([key, part]) => (chat?.[key] ? [[part, 'strong'] as const] : [])),
    ...ORDER_PARTS.flatMap(([key, part]) => (orders?.[key] ? [[part, 'strong'] as const] : [])),
  ])
}
