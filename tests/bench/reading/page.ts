import type { ConsoleProfile } from '@/lib/consoles/profile'
import { PROFILES } from '@/lib/consoles/profiles'
import { readConsole } from '@/lib/consoles/read'
import type { Reading } from '@/lib/consoles/reading'
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

/** Time spent in timers and observers since the last call, and the longest of them: on this page nobody else has any. */
function meter(): () => { readonly sum: number; readonly longest: number } {
  let sum = 0
  let longest = 0
  const timed =
    <A extends unknown[]>(run: (...given: A) => void) =>
    (...given: A) => {
      const from = performance.now()
      run(...given)
      const took = performance.now() - from
      sum += took
      longest = Math.max(longest, took)
    }
  const { setTimeout: later, MutationObserver: Observer } = globalThis
  globalThis.setTimeout = ((run: () => void, ms?: number) => later(timed(run), ms)) as typeof setTimeout
  globalThis.MutationObserver = class extends Observer {
    constructor(run: MutationCallback) {
      super(timed(run))
    }
  }
  return () => {
    const taken = { sum, longest }
    sum = 0
    longest = 0
    return taken
  }
}

const now = () => new Date('2026-03-02T12:00:00+08:00')

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

/** Measures reading this page by a profile; `change` changes one message or order of it. */
async function measureReading(id: string, change: (n: number) => void, times: number): Promise<Measured> {
  const profile = PROFILES.find(one => one.id === id) as ConsoleProfile
  const take = meter()
  const watched = new AbortController()
  let reading: Reading | undefined
  let readings = 0
  const onReading = (latest: Reading) => {
    reading = latest
    readings++
  }
  const another = async () => {
    for (const before = readings; readings === before; ) await pause(20)
    await pause(100)
  }
  watchConsole(document, profile, { signal: watched.signal, now, onReading })
  await another()
  const { sum: first, longest } = take()
  const changes: number[] = []
  for (let n = 0; n < times; n++) {
    change(n)
    await another()
    changes.push(take().sum)
  }
  watched.abort()
  const warm = best(() => readConsole(document, profile))
  return {
    first,
    longest,
    warm,
    raw: best(rawPass),
    change: sorted(changes)[times >> 1] ?? Number.NaN,
    read: countOf(reading),
  }
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

Object.assign(globalThis, {
  measureChat: () => measureReading('pinduoduo-chat', sayOneMore, 30),
  measureOrders: () => measureReading('pinduoduo-orders', changeOneOrder, 5),
})
