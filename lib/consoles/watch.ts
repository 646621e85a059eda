import type { Message } from '@/lib/trade/conversation'
import { createChanges } from './changes'
import type { OpenBuyer } from './chat/buyer'
import type { MessageList, MessagesRead } from './chat/messages'
import { createChatSwitch, FRESH, type Leftover } from './chat-switch'
import { matchesOf, type SelectorMatches } from './health/matches'
import type { OrderPlace } from './order/place'
import type { ConsoleProfile } from './profile'
import { createReader, readingOf, type WithoutChat } from './reader'
import type { Reading } from './reading'
import { followRoots, type Roots } from './shadow'

/** Time to gather changes before reading, in ms; and up to which it grows for lines that pour into the chat without a pause. */
const GATHER = 40
const POURING = 400
/** Everything but the chat is read again at most this often, in ms, and never for more than this share of the time. */
const PAGE_PAUSE = 250
const PAGE_SHARE = 0.04
/** A chat that stood empty for this long was empty, and what then appears is new; before that it was still loading. In ms. */
const LOADED_AFTER = 2000
/** A shadow root put on an element that was there changes nothing anyone is told of: while no chat is read, it is looked for this often, in ms. */
const LATE_ROOT = 2000

export interface WatchOptions {
  readonly signal: AbortSignal
  readonly now?: () => Date
  onReading(reading: Reading): void
  /** Told each time the page was read, with every root of it. */
  onPage?(roots: Roots): void
  /** Told where the orders stand each time the page was read, also when the reading is as before: elements come and go. */
  onPlaces?(places: readonly OrderPlace[]): void
}

/**
 * Reads a page and keeps reading it while it changes: pages that mount late, chats switched without navigation, lists that are replaced.
 * Ends with the signal. `readNow` reads at once, for comparing before an insertion; `matches` tells how the last reading came about.
 */
export function watchConsole(
  document: Document,
  profile: ConsoleProfile,
  { signal, now = () => new Date(), onReading, onPlaces, onPage }: WatchOptions,
): { readNow(): Reading; matches(): SelectorMatches } {
  const reader = createReader(profile)
  const settle = createChatSwitch()
  let list: Element | undefined
  let rows: MessageList | undefined
  let messages: MessagesRead | undefined
  let buyer: OpenBuyer | undefined
  let page: WithoutChat | undefined
  let emptySince: number | undefined
  let pageReadAt = Number.NEGATIVE_INFINITY
  let pause = PAGE_PAUSE
  let gather = GATHER
  let readAt = Number.NEGATIVE_INFINITY
  let timer: ReturnType<typeof setTimeout> | undefined
  let timerAt = 0
  let stale = FRESH
  let shown = ''
  let reading: Reading = { kind: 'elsewhere' }

  const readPage = () => {
    const from = performance.now()
    page = reader.readPage(roots.all(), list)
    pageReadAt = performance.now()
    pause = Math.max(PAGE_PAUSE, (pageReadAt - from) / PAGE_SHARE)
    onPlaces?.(page.orders.places)
    onPage?.(roots.all())
  }
  const findList = () => {
    const found = reader.findList(roots.all())
    if (found === list) return
    list = found
    rows = found && reader.openList(found, roots.all())
    messages = undefined
    changes.list = found
    changes.all = true
  }
  const readMessages = () => {
    const before = messages
    const { all, touched, added } = changes.takeRows()
    if (!rows || !(all || touched.size > 0 || added.length > 0 || !messages)) return false
    for (const row of touched) rows.forget(row)
    const at = now().getTime()
    const isLive =
      before !== undefined &&
      (before.messages.length > 0 || (emptySince !== undefined && at - emptySince > LOADED_AFTER))
    const joined = !all && touched.size === 0 && added.every(rows.isBehind)
    messages = joined ? rows.append(added, isLive ? at : undefined) : rows.readAll()
    if (!joined && before && isLive) markNew(rows, before.messages, messages.messages, at)
    emptySince = messages.messages.length > 0 ? undefined : (emptySince ?? at)
    return true
  }
  const markNew = (list: MessageList, before: readonly Message[], after: readonly Message[], at: number) => {
    const last = before.at(-1)
    const from = last ? after.findIndex(({ id }) => id === last.id) : -1
    const fresh = from < 0 ? [] : after.slice(from + 1).filter(({ seenAt }) => seenAt === undefined)
    if (fresh.length === 0) return
    list.markSeen(
      fresh.map(({ id }) => id),
      at,
    )
    messages = list.readAll()
  }
  const read = (wholePage: boolean) => {
    changes.note(observer.takeRecords())
    const at = performance.now()
    gather = at - readAt < gather * 2 ? Math.min(gather * 2, POURING) : GATHER
    readAt = at
    const dirty = changes.page || page === undefined
    const readsPage = page === undefined || (dirty && (wholePage || performance.now() - pageReadAt >= pause))
    if (readsPage) roots.look()
    if (dirty || (list && !list.isConnected)) findList()
    const ids = messages?.buyerIds.size
    const joined = changes.onlyAdded()
    let rowsChanged = readMessages()
    const headChanged = dirty || changes.head || ids !== messages?.buyerIds.size
    if (dirty && rows?.findHidden()) {
      messages = rows.readAll()
      rowsChanged = true
    }
    if (headChanged) buyer = reader.readBuyer(roots.all(), messages)
    changes.head = false
    if (readsPage) {
      readPage()
      changes.page = false
    }
    // Messages that join a chat that has settled change nothing but themselves.
    if (headChanged || !joined || stale.messages || stale.orders) stale = staleNow()
    emit(rowsChanged, headChanged)
    if (changes.page) schedule(Math.max(GATHER, pause - (performance.now() - pageReadAt)))
  }
  const staleNow = (): Leftover =>
    buyer && !buyer.torn && page
      ? settle({
          buyer: buyer.buyer,
          messages: messages?.messages ?? [],
          ownIds: messages?.ownIds ?? true,
          orders: page.orders.orders,
        })
      : FRESH
  const emit = (rowsChanged: boolean, restChanged: boolean) => {
    if (!page) return
    reading = readingOf({ ...page, ...(messages && { messages }), ...(buyer && { buyer }) }, profile, stale)
    if (restChanged) {
      const { conversation, ...rest } =
        reading.kind === 'open' ? reading : { ...reading, conversation: undefined }
      const now = JSON.stringify([
        rest,
        conversation?.buyer,
        conversation?.waitingMs,
        conversation?.messages.length,
      ])
      if (now === shown && !rowsChanged) return
      shown = now
    } else if (!rowsChanged) return
    onReading(reading)
  }
  const schedule = (delay: number) => {
    const at = performance.now() + delay
    if (timer !== undefined && at >= timerAt) return
    clearTimeout(timer)
    timerAt = at
    timer = setTimeout(() => {
      timer = undefined
      read(false)
    }, delay)
  }
  const observer = new (document.defaultView ?? globalThis).MutationObserver(records => {
    changes.note(records)
    if (changes.any()) schedule(changes.onlyAdded() ? gather : GATHER)
  })
  const roots = followRoots(document, observer)
  const changes = createChanges(roots.all, profile)
  if (!signal.aborted) {
    roots.look()
    schedule(0)
    const looking = setInterval(() => {
      if (reading.kind === 'open' && (!profile.chat || reading.conversation)) return
      if (!roots.look()) return
      changes.page = true
      schedule(0)
    }, LATE_ROOT)
    signal.addEventListener('abort', () => {
      observer.disconnect()
      clearTimeout(timer)
      clearInterval(looking)
    })
  }
  return {
    readNow: () => {
      changes.page = true
      read(true)
      return reading
    },
    matches: () => matchesOf(document, profile, { list, hits: [buyer?.hits, page?.orders.hits] }),
  }
}
