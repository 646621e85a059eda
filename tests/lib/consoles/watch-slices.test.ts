// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { practice } from '@/lib/consoles/profiles/practice'
import type { Reading } from '@/lib/consoles/reading'
import type { Slicing } from '@/lib/consoles/slices'
import { watchConsole } from '@/lib/consoles/watch'

const number = (i: number) => `260305-${String(100_000_000_000_000 + i)}`
const card = (id: string, state = '待发货') =>
  `<article class="order"><span class="order-state">${state}</span><dl><dt>订单编号</dt><dd>${id}</dd><dt>实付</dt><dd>¥9.90</dd></dl></article>`
const message = (id: string, text: string) =>
  `<li data-message-id="${id}" data-side="buyer"><p class="text">${text}</p></li>`
const page = (buyer: string, messages: string, orders: string) =>
  `<main class="practice"><section class="chat"><header><span class="buyer-name" data-buyer="${buyer}">${buyer}</span></header>
    <ol class="messages">${messages}</ol><textarea id="reply"></textarea></section><section class="orders">${orders}</section></main>`

const $ = (selector: string): Element => {
  const found = document.querySelector(selector)
  if (!found) throw new Error(`no ${selector}`)
  return found
}

let end: AbortController
let readings: Reading[]
let rests: number
let atRest: (n: number) => void

/** Rests after each step, and lets the page change while it does. */
const EVERY_STEP: Slicing = {
  slice: 0,
  clock: () => 0,
  rest: async () => atRest(++rests),
}

function start() {
  return watchConsole(document, practice, {
    signal: end.signal,
    slicing: EVERY_STEP,
    onReading: reading => void readings.push(reading),
  })
}

async function settled(ms = 1000) {
  for (let passed = 0; passed < ms; passed += 20) await vi.advanceTimersByTimeAsync(20)
}

const open = (reading: Reading | undefined) => {
  if (reading?.kind !== 'open') throw new Error(`not open: ${JSON.stringify(reading)}`)
  return reading
}

beforeEach(() => {
  vi.useFakeTimers()
  end = new AbortController()
  readings = []
  rests = 0
  atRest = () => undefined
})
afterEach(() => {
  end.abort()
  vi.useRealTimers()
})

const ten = () => Array.from({ length: 10 }, (_, i) => card(number(i))).join('')

describe('a reading in slices', () => {
  it('rests in between and is told once it is whole', async () => {
    document.body.innerHTML = page('甲', message('1', '在吗'), ten())
    start()
    await settled()
    expect(rests).toBeGreaterThan(20)
    expect(readings).toHaveLength(1)
    expect(open(readings[0]).orders).toHaveLength(10)
  })

  it('waits for nothing to read the orders of another buyer, however long the last page took', async () => {
    document.body.innerHTML = page('甲', message('1', '在吗'), ten())
    let spent = 0
    const pace = { ...EVERY_STEP, clock: () => (spent += 50) }
    watchConsole(document, practice, {
      signal: end.signal,
      slicing: pace,
      onReading: reading => void readings.push(reading),
    })
    await settled()
    $('main').outerHTML = page('乙', message('2', '发货了吗'), '')
    await settled(400)
    $('section.orders').innerHTML = card(number(20))
    await settled(500)
    expect(open(readings.at(-1)).orders.map(({ id }) => id)).toEqual([number(20)])
  })

  it('never shows an order with what another had written into its elements meanwhile', async () => {
    document.body.innerHTML = page('甲', '', ten())
    let changed = 0
    atRest = n => {
      if (n % 3 !== 0 || changed === 10) return
      const next = document.querySelectorAll('article')[changed]
      if (next) next.innerHTML = card(number(100 + changed), '已取消').replace(/<\/?article[^>]*>/g, '')
      changed++
    }
    start()
    await settled(3000)
    expect(changed).toBe(10)
    for (const reading of readings)
      for (const { id, status } of open(reading).orders)
        expect(`${id} ${status?.state}`).toBe(`${id} ${id >= number(100) ? 'closed' : 'paid'}`)
    expect(open(readings.at(-1)).orders).toHaveLength(10)
  })

  it('never shows one buyer with the messages of another that came meanwhile', async () => {
    document.body.innerHTML = page('甲', message('1', '甲的话'), ten())
    atRest = n => {
      if (n === 5) $('header .buyer-name').outerHTML = '<span class="buyer-name" data-buyer="乙">乙</span>'
      if (n === 9) $('ol').innerHTML = message('9', '乙的话')
    }
    start()
    await settled(2000)
    for (const reading of readings) {
      const { conversation } = open(reading)
      for (const { text } of conversation?.messages ?? [])
        expect(text.charAt(0)).toBe(conversation?.buyer.name)
    }
    expect(open(readings.at(-1)).conversation?.buyer.name).toBe('乙')
  })

  it('reads a changed order again in a few steps, however many others there are', async () => {
    document.body.innerHTML = page('甲', '', ten())
    start()
    await settled()
    const before = rests
    const state = document.querySelectorAll('.order-state')[2]
    if (state) state.textContent = '已签收'
    await settled()
    expect(open(readings.at(-1)).orders[2]?.status?.state).toBe('received')
    expect(rests - before).toBeLessThan(10)
  })

  it('is given up with its signal', async () => {
    document.body.innerHTML = page('甲', '', ten())
    atRest = n => n === 3 && end.abort()
    start()
    await settled()
    expect(rests).toBe(3)
    expect(readings).toEqual([])
  })
})

describe('reading now', () => {
  it('answers with the buyer and the newest messages before a large page is read again', async () => {
    document.body.innerHTML = page('甲', message('1', '甲的话'), ten())
    const watch = start()
    await settled()
    let go: () => void = () => undefined
    const held = new Promise<void>(done => {
      go = done
    })
    const { rest } = EVERY_STEP
    Object.assign(EVERY_STEP, { rest: () => held })
    $('header .buyer-name').outerHTML = '<span class="buyer-name" data-buyer="乙">乙</span>'
    $('ol').innerHTML = message('9', '乙的话')
    const answer = watch.readNow()
    await settled(200)
    const reading = open(await answer)
    Object.assign(EVERY_STEP, { rest })
    go()
    expect(reading.conversation?.buyer.name).toBe('乙')
    expect(reading.conversation?.messages.map(({ text }) => text)).toEqual(['乙的话'])
    expect(reading.orders).toEqual([])
  })

  it('at once answers with what stands there, without waiting for anything', async () => {
    document.body.innerHTML = page('甲', message('1', '在吗'), ten())
    const watch = start()
    await settled()
    $('header .buyer-name').outerHTML = '<span class="buyer-name" data-buyer="乙">乙</span>'
    const reading = open(watch.readChat())
    expect(reading.conversation?.buyer.name).toBe('乙')
    expect(reading.conversation?.messages).toEqual([])
    expect(reading.switching).toBe(true)
  })
})
