import type { ConsoleProfile } from '@/lib/consoles/profile'
import { PROFILES } from '@/lib/consoles/profiles'
import { readConsole } from '@/lib/consoles/read'
import type { Reading } from '@/lib/consoles/reading'
import { SLICES, type Slicing } from '@/lib/consoles/slices'
import { watchConsole } from '@/lib/consoles/watch'

/** All in ms. */
export interface Measured {
  /** The first reading of the page, by code that never ran before. */
  readonly first: number
  /** The longest stretch of the first reading under watch during which the page could do nothing else. */
  readonly longest: number
  /** The same by code that is warm, the best of several. */
  readonly warm: number
  /** One pass over the same nodes that reads their text: what any reading costs at least. */
  readonly raw: number
  /** Our work for one change on the watched page, the median of several. */
  readonly change: number
  /** Orders or messages that were read. */
  readonly read: number
}

const ROUNDS = 7

/** Ms of our work since the last call, and its longest stretch without a rest: slices of reading, and what observers do. */
function meter() {
  let sum = 0
  let longest = 0
  let from: number | undefined
  const add = (ms: number) => {
    sum += ms
    longest = Math.max(longest, ms)
  }
  const { MutationObserver: Observer } = globalThis
  globalThis.MutationObserver = class extends Observer {
    constructor(run: MutationCallback) {
      super((records, observer) => {
        const began = performance.now()
        run(records, observer)
        add(performance.now() - began)
      })
    }
  }
  let last = 0
  const endSlice = () => {
    if (from !== undefined) add(last - from)
    from = undefined
  }
  const slicing: Slicing = {
    ...SLICES,
    clock() {
      const at = performance.now()
      from ??= at
      last = at
      // Work that is over makes no rest: the next look at the clock may be in another task.
      queueMicrotask(() => queueMicrotask(endSlice))
      return at
    },
    rest() {
      endSlice()
      return SLICES.rest()
    },
  }
  const take = () => {
    const taken = { sum, longest }
    sum = 0
    longest = 0
    return taken
  }
  return { slicing, take }
}

function rawPass(): number {
  let letters = 0
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  while (walker.nextNode()) letters += walker.currentNode.nodeValue?.length ?? 0
  return letters
}

function timeOf(run: () => unknown): number {
  const from = performance.now()
  run()
  return performance.now() - from
}

const best = (run: () => unknown) => Math.min(...Array.from({ length: ROUNDS }, () => timeOf(run)))
const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b)
const pause = (ms: number) => new Promise<void>(done => setTimeout(done, ms))

const countOf = (reading: Reading | undefined) =>
  reading?.kind !== 'open' ? 0 : (reading.conversation?.messages.length ?? reading.orders.length)

/** Watches this page by a profile, and waits for readings. */
function watched(id: string) {
  const profile = PROFILES.find(one => one.id === id) as ConsoleProfile
  const { slicing, take } = meter()
  const end = new AbortController()
  let reading: Reading | undefined
  let readings = 0
  const another = async () => {
    for (const before = readings; readings === before; ) await pause(20)
    await pause(100)
  }
  watchConsole(document, profile, {
    signal: end.signal,
    slicing,
    onReading(latest) {
      reading = latest
      readings++
    },
  })
  return { profile, take, another, end: () => end.abort(), count: () => countOf(reading) }
}

/** Measures reading this page; `change` changes one message or order of it. */
async function measureReading(id: string, change: (n: number) => void, times: number): Promise<Measured> {
  const { profile, take, another, end, count } = watched(id)
  await another()
  const { sum: first, longest } = take()
  const changes: number[] = []
  for (let n = 0; n < times; n++) {
    change(n)
    await another()
    changes.push(take().sum)
  }
  end()
  const warm = best(() => readConsole(document, profile))
  return {
    first,
    longest,
    warm,
    raw: best(rawPass),
    change: sorted(changes)[times >> 1] ?? Number.NaN,
    read: count(),
  }
}

/** Our work while the page changes so many times. */
async function measureWhile(id: string, times: number, everyMs: number, change: (n: number) => void) {
  const { take, another, end, count } = watched(id)
  await another()
  const first = take()
  for (let n = 0; n < times; n++) {
    await pause(everyMs)
    change(n)
  }
  await pause(1000)
  end()
  const { sum, longest } = take()
  return { first: first.sum, longest: Math.max(longest, first.longest), during: sum, read: count() }
}

function sayOneMore(n: number): void {
  const list = document.querySelector('.msg-list')
  const row = list?.lastElementChild?.cloneNode(true) as Element
  row.id = `middlePanel_list_${1_795_100_000_000 + n}`
  const text = row.querySelector('.msg-content-box')
  if (text) text.textContent = `新的第${n}句，能发货吗`
  list?.append(row)
}

function changeOneOrder(n: number): void {
  const states = document.querySelectorAll('tr > td:nth-child(2) > div')
  const state = states[(n * 7) % states.length]?.firstChild
  if (state) state.nodeValue = state.nodeValue === '已签收' ? '已取消' : '已签收'
}

function rewriteAll(n: number): void {
  for (const cell of document.querySelectorAll('tr > td:nth-child(3)')) cell.textContent = `${1 + (n % 3)}`
}

function putLongText(): void {
  const text = document.createElement('p')
  text.textContent = '很长的一段文字，没有尽头。'.repeat(400_000)
  document.body.append(text)
}

function putDeepNest(): void {
  let at: Element = document.body
  for (let i = 0; i < 2000; i++) {
    const inside = document.createElement('div')
    at.append(inside)
    at = inside
  }
  at.textContent = '最深处'
}

Object.assign(globalThis, {
  measureChat: () => measureReading('pinduoduo-chat', sayOneMore, 30),
  measureOrders: () => measureReading('pinduoduo-orders', changeOneOrder, 5),
  measureFlood: () => measureWhile('pinduoduo-chat', 500, 20, sayOneMore),
  measureRewriting: () => measureWhile('pinduoduo-orders', 100, 50, rewriteAll),
  measureLongText: () => {
    putLongText()
    return measureWhile('pinduoduo-orders', 5, 50, changeOneOrder)
  },
  measureDeepNest: () => {
    putDeepNest()
    return measureWhile('pinduoduo-orders', 5, 50, changeOneOrder)
  },
})
