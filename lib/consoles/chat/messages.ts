import type { Message, MessageId } from '@/lib/trade/conversation'
import { mayBeSame } from '@/lib/trade/masked'
import type { Zone } from '@/lib/trade/parse-time'
import { createFind, createFindInside, type Find } from '../find'
import type { ChatRules } from '../profile'
import { elementsAt } from '../select'
import { isStyledVisible } from '../visible'
import { type Row, readRow } from './row'

/** Bits of `compareDocumentPosition`. */
const [PRECEDING, FOLLOWING] = [2, 4]

/** Messages of which it is remembered when they were seen. */
const REMEMBERED = 5000

/** Rows for which asking the whole list is cheaper than asking each. */
const MANY = 20

/** The messages of the open chat, read so far. */
export interface MessagesRead {
  /** Oldest first. */
  readonly messages: readonly Message[]
  /** Buyers' ids found on the rows: more than one while the page is between two chats. */
  readonly buyerIds: ReadonlySet<string>
  /** All ids are the page's own. */
  readonly ownIds: boolean
  /** Every row could be read, and on which side it stands. */
  readonly complete: boolean
}

/**
 * Reads the rows of one message list. A row is parsed once and again only after `forget`; rows that join at the end cost the same however
 * many came before.
 */
export interface MessageList {
  readAll(): MessagesRead
  /** Asks style sheets about rows read since the last time, and says whether one of them is hidden after all. */
  findHidden(): boolean
  /** Takes rows that joined at the end, in document order. `seenAt`: when they appeared before our eyes. */
  append(rows: readonly Element[], seenAt: number | undefined): MessagesRead
  forget(row: Element): void
  /** Whether a row stands behind everything read so far. */
  isBehind(row: Element): boolean
  markSeen(ids: readonly MessageId[], at: number): void
  rowsIn(element: ParentNode): Element[]
}

export function createMessageList(
  list: Element,
  rules: ChatRules,
  options: { readonly zone: Zone | undefined; readonly buyerName: string | undefined },
): MessageList {
  const parsed = new WeakMap<Element, Row | 'hidden'>()
  const derived = new WeakMap<Element, MessageId>()
  const seen = new Map<MessageId, number>()
  const unproven = new Set<Element>()
  const findInside = createFindInside()
  let state = emptyState()

  /** Chats follow each other in one list for a whole day: what was seen first is forgotten first. */
  const see = (id: MessageId, at: number) => {
    seen.set(id, at)
    const [oldest] = seen.keys()
    if (seen.size > REMEMBERED && oldest !== undefined) seen.delete(oldest)
  }
  const rowsIn = (element: ParentNode): Element[] => {
    for (const selector of rules.row) {
      const rows = elementsAt([element], selector)
      if (rows.length > 0) return rows
    }
    return []
  }
  const parse = (element: Element, find: Find = findInside) => {
    const known = parsed.get(element)
    const row = known ?? readRow(element, list, rules, find, options.zone) ?? 'hidden'
    parsed.set(element, row)
    if (!known && row !== 'hidden') unproven.add(element)
    if (row !== 'hidden' && typeof row.time === 'number') state.showsTimes = true
    return row
  }
  const take = (element: Element) => {
    const row = parse(element)
    state.last = element
    if (row === 'hidden') return
    if (row.time !== undefined) state.time = row.time === 'unreadable' ? undefined : row.time
    if (row.buyerId) state.buyerIds.add(row.buyerId)
    const side = row.side ?? sideByName(row, options.buyerName)
    if (!row.content) {
      if (side && side !== 'system') state.unread = true
      return
    }
    if (!side) {
      state.unsided = true
      return
    }
    const id = (row.id ?? derivedId(element, side, row.content.text)) as MessageId
    if (state.ids.has(id)) return
    state.ids.add(id)
    state.sides.add(side)
    // A moment out of an attribute counts beside times that are shown, not instead of them.
    const at = state.time ?? (state.showsTimes ? row.millis : undefined)
    const seenAt = seen.get(id)
    state.messages.push({
      id,
      side,
      ...row.content,
      ...(at !== undefined && { at }),
      ...(seenAt !== undefined && { seenAt }),
    })
  }
  /** Content and how often it came before: the same on every reading of the same list. */
  const derivedId = (element: Element, side: string, text: string): MessageId => {
    const base = `${side}:${text.length}:${hash(text)}`
    const before = state.repeats.get(base) ?? 0
    state.repeats.set(base, before + 1)
    const id = derived.get(element) ?? (`${base}:${before}` as MessageId)
    derived.set(element, id)
    return id
  }
  const result = (): MessagesRead => {
    // Rows without any sign of a side are notices where both sides are known, and unknown messages where one is not.
    const known =
      !state.unsided || (state.sides.has('buyer') && (state.sides.has('agent') || state.sides.has('robot')))
    return {
      messages: known ? [...state.messages] : [],
      buyerIds: state.buyerIds,
      ownIds: state.repeats.size === 0,
      complete: known && !state.unread,
    }
  }
  return {
    readAll: () => {
      state = emptyState()
      const rows = rowsIn(list)
      const unknown = rows.filter(row => !parsed.has(row))
      const find = unknown.length > MANY ? createFind(list) : findInside
      for (const row of unknown) parse(row, find)
      for (const row of rules.reverse ? rows.reverse() : rows) take(row)
      return result()
    },
    findHidden: () => {
      const hidden = [...unproven].filter(row => row.isConnected && !isStyledVisible(row))
      unproven.clear()
      for (const row of hidden) parsed.set(row, 'hidden')
      return hidden.length > 0
    },
    append: (rows, seenAt) => {
      for (const row of rows) {
        const before = state.messages.length
        take(row)
        const added = state.messages[before]
        if (!added || seenAt === undefined) continue
        see(added.id, seenAt)
        state.messages[before] = { ...added, seenAt }
      }
      return result()
    },
    forget: row => void parsed.delete(row),
    isBehind: row => {
      if (!state.last) return true
      const order = state.last.compareDocumentPosition(row)
      return (order & (rules.reverse ? PRECEDING : FOLLOWING)) !== 0
    },
    markSeen: (ids, at) => {
      for (const id of ids) see(id, at)
    },
    rowsIn,
  }
}

function emptyState() {
  return {
    messages: [] as Message[],
    ids: new Set<MessageId>(),
    sides: new Set<string>(),
    buyerIds: new Set<string>(),
    repeats: new Map<string, number>(),
    time: undefined as number | undefined,
    last: undefined as Element | undefined,
    showsTimes: false,
    unread: false,
    unsided: false,
  }
}

/** The writer is the buyer when he has the buyer's name, else the shop. */
function sideByName({ writer }: Row, buyerName: string | undefined) {
  if (!writer || !buyerName) return undefined
  return mayBeSame(writer, buyerName) ? 'buyer' : 'agent'
}

function hash(text: string): string {
  let value = 5381
  for (let i = 0; i < text.length; i++) value = ((value << 5) + value + text.charCodeAt(i)) | 0
  return (value >>> 0).toString(36)
}
