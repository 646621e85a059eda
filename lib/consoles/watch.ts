import { createChanges } from './changes'
import type { OpenBuyer } from './chat/buyer'
import { createChatSwitch, FRESH, isSameBuyer, type Leftover } from './chat-switch'
import { defaultView, isConnected, readyState } from './dom'
import { followMessages } from './follow-messages'
import { followPage } from './follow-page'
import { createNews } from './news'
import { NO_ORDERS } from './order/read-orders'
import { GATHER, pagePause } from './page-pause'
import type { ConsoleProfile } from './profile'
import { createReader, readingOf } from './reader'
import type { Reading } from './reading'
import { followRoots } from './shadow'
import { type ReadingSteps, readInSlices, SLICES } from './slices'
import type { Watching, WatchOptions } from './watching'
import { doneWithin } from './within'

/** Up to which the time to gather grows for lines that pour into the chat without a pause, in ms. */
const POURING = 400
/** Ms for which a page that is still being parsed is left in peace: what is read half-way is read again. */
const PARSING = 1000
/**
 * A shadow root put on an element that was there changes nothing anyone is told of: while no chat is read, it is looked for this often, in
 * ms.
 */
const LATE_ROOT = 2000
/** Ms after which `readNow` answers with what is read by then, and up to which a page is read whole for it. */
const SOON = 150
const QUICK = 40

/**
 * Reads a page and keeps reading it while it changes: pages that mount late, chats switched without navigation, lists that are replaced.
 * Ends with the signal. Reading is done in slices; what is put together of it at the end is of one moment.
 */
export function watchConsole(
  document: Document,
  profile: ConsoleProfile,
  { signal, now = () => new Date(), slicing = SLICES, onReading, onPlaces, onPage }: WatchOptions,
): Watching {
  const reader = createReader(profile, () => now().getTime())
  const changes = createChanges(profile)
  const settle = createChatSwitch()
  const isNews = createNews()
  const observer = new (defaultView(document) ?? globalThis).MutationObserver(records => {
    changes.note(records)
    if (changes.any()) schedule(changes.onlyAdded() ? gather : GATHER)
  })
  const sort = () => changes.note(observer.takeRecords())
  const roots = followRoots(document, observer)
  const chat = followMessages(reader, changes, now)
  const page = followPage(reader, changes, sort, () => chat.findList(roots.all()))
  let buyer: OpenBuyer | undefined
  let orders = NO_ORDERS
  let pageReadAt = Number.NEGATIVE_INFINITY
  let pageCost = 0
  let readsPage = false
  let gather = GATHER
  let readAt = Number.NEGATIVE_INFINITY
  let timer: ReturnType<typeof setTimeout> | undefined
  let timerAt = 0
  let running: Promise<unknown> | undefined
  let notBefore = readyState(document) === 'loading' ? performance.now() + PARSING : 0
  let stale: Leftover = FRESH
  let reading: Reading = { kind: 'elsewhere' }
  let turnedAt = Number.NEGATIVE_INFINITY

  const isStale = () => stale.messages || stale.orders
  const pause = () => pagePause(pageCost, isStale(), performance.now() - turnedAt)
  function* read(isUrgent: boolean): ReadingSteps<void> {
    sort()
    const at = performance.now()
    gather = at - readAt < gather * 2 ? Math.min(gather * 2, POURING) : GATHER
    readAt = at
    const dirty = changes.page()
    readsPage = !page.now() || (dirty && (isUrgent || at - pageReadAt >= pause()))
    if (dirty) chat.findList(roots.all())
    if (readsPage) {
      pageCost = 0
      yield* page.read(roots)
      pageReadAt = performance.now()
    }
    yield* chat.prepare()
    put(dirty, readsPage)
  }
  /** Puts together what was read, with what is quickly read again, without a rest in between. */
  const put = (isDirty: boolean, isPageRead: boolean) => {
    sort()
    const dirty = isDirty || changes.page()
    if (changes.list && !isConnected(changes.list)) chat.findList(roots.all())
    const ids = chat.now()?.buyerIds.size
    const joined = !dirty && changes.onlyAdded()
    let rowsChanged = chat.read()
    const headChanged = dirty || changes.head || ids !== chat.now()?.buyerIds.size
    if (dirty && chat.findHidden()) rowsChanged = true
    if (headChanged) {
      const before = buyer
      buyer = reader.readBuyer(roots.all(), chat.now())
      if (before && buyer && !isSameBuyer(before.buyer, buyer.buyer)) turnedAt = performance.now()
    }
    changes.head = false
    if (isPageRead) {
      orders = page.orders()
      onPlaces?.(orders.places)
      onPage?.(roots.all())
    }
    // Messages that join a chat that has settled change nothing but themselves.
    if (headChanged || !joined || isStale()) stale = staleNow()
    emit(rowsChanged, headChanged)
  }
  const staleNow = (): Leftover => {
    const messages = chat.now()
    return buyer && !buyer.torn && page.now()
      ? settle({
          buyer: buyer.buyer,
          messages: messages?.messages ?? [],
          ownIds: messages?.ownIds ?? true,
          orders: orders.orders,
        })
      : FRESH
  }
  const emit = (rowsChanged: boolean, restChanged: boolean) => {
    const around = page.now()
    if (!around || signal.aborted) return
    const messages = chat.now()
    reading = readingOf(
      { ...around, orders, ...(messages && { messages }), ...(buyer && { buyer }) },
      profile,
      stale,
    )
    if (isNews(reading, rowsChanged, restChanged)) onReading(reading)
  }
  /** One reading behind the other. */
  const run = (isUrgent: boolean): Promise<unknown> => {
    const next = runAfter(running, isUrgent).then(() => {
      if (running !== next) return
      running = undefined
      if (changes.any()) scheduleAgain()
    })
    running = next
    return next
  }
  const runAfter = async (before: Promise<unknown> | undefined, isUrgent: boolean) => {
    await before
    readsPage = false
    await readInSlices(read(isUrgent), slicing, signal, ms => {
      if (readsPage) pageCost += ms
    })
  }
  const scheduleAgain = () =>
    schedule(changes.page() ? Math.max(GATHER, pause() - (performance.now() - pageReadAt)) : gather)
  const schedule = (delay: number) => {
    const now = performance.now()
    const at = Math.max(now + delay, notBefore)
    if (signal.aborted || running || (timer !== undefined && at >= timerAt)) return
    clearTimeout(timer)
    timerAt = at
    timer = setTimeout(() => {
      timer = undefined
      void run(false)
    }, at - now)
  }
  const looking = setInterval(async () => {
    if (reading.kind === 'open' && (!profile.chat || reading.conversation)) return
    if (running || !(await readInSlices(roots.look(), slicing, signal))) return
    changes.whole = true
    schedule(0)
  }, LATE_ROOT)
  const end = () => {
    observer.disconnect()
    clearTimeout(timer)
    clearInterval(looking)
  }
  if (signal.aborted) end()
  else signal.addEventListener('abort', end)
  const begin = () => {
    notBefore = 0
    schedule(0)
  }
  document.addEventListener('DOMContentLoaded', begin, { once: true, signal })
  schedule(0)
  return {
    readNow: async () => {
      if (pageCost < QUICK) changes.whole = true
      const whole = run(true)
      const isWhole = page.now() ? await doneWithin(SOON, whole) : await whole.then(() => true)
      if (!isWhole && !signal.aborted) put(true, true)
      return reading
    },
    readChat: () => {
      if (!signal.aborted) {
        chat.findList(roots.all())
        put(true, true)
      }
      return reading
    },
    lastRead: () => ({ list: changes.list, hits: [buyer?.hits, orders.hits] }),
    roots: roots.all,
  }
}
