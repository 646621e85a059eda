import type { Message, MessageId } from '@/lib/trade/conversation'
import type { Zone } from '@/lib/trade/parse-time'
import { comparePosition, isConnected } from '../dom'
import { createFindInside } from '../find'
import type { ChatRules } from '../profile'
import { isStyledVisible } from '../visible'
import type { MessageList, MessagesRead } from './message-list'
import { type Row, readRow } from './row'
import { hash, namedIn, sideByName } from './row-side'

/** Bits of `compareDocumentPosition`. */
const [PRECEDING, FOLLOWING] = [2, 4]

/** Messages of which it is remembered when they were seen. */
const REMEMBERED = 5000

/** Messages that are read of a long chat: the newest. */
const MOST = 1000
/** How many more may join before the oldest are let go. */
const MARGIN = 200

export function createMessageList(
  list: Element,
  rules: ChatRules,
  options: { readonly zone: Zone | undefined; readonly buyerName: string | undefined },
): MessageList {
  let parsed = new WeakMap<Element, Row | 'hidden'>()
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
  const rowsNow = (): readonly Element[] => {
    for (const selector of rules.row) {
      const all = namedIn(list, selector)
      if (all.length === 0) continue
      const from = rules.reverse ? 0 : Math.max(0, all.length - MOST)
      state.cut = all.length > MOST
      return Array.from({ length: Math.min(all.length, MOST) }, (_, i) => all[from + i]).filter(
        row => row !== undefined,
      )
    }
    return []
  }
  const parse = (element: Element) => {
    const known = parsed.get(element)
    if (known) return known
    const row = readRow(element, list, rules, findInside, options.zone) ?? 'hidden'
    parsed.set(element, row)
    if (row !== 'hidden') unproven.add(element)
    return row
  }
  const showsTime = (row: Row | 'hidden') => row !== 'hidden' && typeof row.time === 'number'
  const take = (element: Element) => {
    const row = parse(element)
    state.last = element
    if (row === 'hidden') return
    if (showsTime(row)) state.showsTimes = true
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
      cut: state.cut,
      buyerIds: state.buyerIds,
      ownIds: state.repeats.size === 0,
      complete: known && !state.unread,
    }
  }
  return {
    readAll: () => {
      state = emptyState()
      const rows = rowsNow()
      // Whether times are shown at all is asked before any of them is taken.
      state.showsTimes = rows.some(row => showsTime(parse(row)))
      for (const row of rules.reverse ? rows.toReversed() : rows) take(row)
      return result()
    },
    *parseRows() {
      let rows = 0
      for (const row of rowsNow())
        if (!parsed.has(row)) {
          parse(row)
          rows++
          yield
        }
      return rows
    },
    findHidden: () => {
      const hidden = [...unproven].filter(row => isConnected(row) && !isStyledVisible(row))
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
      if (state.messages.length > MOST + MARGIN) {
        for (const { id } of state.messages.splice(0, state.messages.length - MOST)) state.ids.delete(id)
        state.cut = true
      }
      return result()
    },
    forget: row => {
      if (row) parsed.delete(row)
      else parsed = new WeakMap()
    },
    isBehind: row => {
      if (!state.last) return true
      const order = comparePosition(state.last, row)
      return (order & (rules.reverse ? PRECEDING : FOLLOWING)) !== 0
    },
    markSeen: (ids, at) => {
      for (const id of ids) see(id, at)
    },
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
    cut: false,
  }
}
