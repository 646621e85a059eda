// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isStillThere, type OrderPlace } from '@/lib/consoles/order/place'
import { pinduoduoOrders } from '@/lib/consoles/profiles/pinduoduo-orders'
import { watchConsole } from '@/lib/consoles/watch'

const [A, B, C] = ['261121-551200430091801', '261121-551200430091802', '261121-551200430091803'] as const

const row = (id: string) =>
  `<div class="one"><div class="hd"><span>订单编号：${id}</span><span>订单成交时间：2026-11-21 08:15:27</span></div>
   <table><tbody><tr><td>置物架</td><td>待发货</td><td>1</td><td>9.90</td><td>9.90</td></tr></tbody></table></div>`

let end: AbortController
let places: readonly OrderPlace[]

/** Lets observers and timers run until the page has been read. */
const settled = () => vi.advanceTimersByTimeAsync(600)

beforeEach(async () => {
  vi.useFakeTimers()
  end = new AbortController()
  document.body.innerHTML = `<div class="package-center-table">${row(A)}${row(B)}</div>`
  watchConsole(document, pinduoduoOrders, {
    signal: end.signal,
    onReading: () => {},
    onPlaces: found => {
      places = found
    },
  })
  await settled()
})
afterEach(() => {
  end.abort()
  vi.useRealTimers()
})

const rows = () => [...document.querySelectorAll('.one')]
const number = (at: number) => document.querySelectorAll('.hd span:first-child')[at]

describe('the places of orders', () => {
  it('are the elements the orders have to themselves', () => {
    expect(places.map(({ id }) => id)).toEqual([A, B])
    expect(places.map(place => place.row)).toEqual(rows())
  })

  it('are told again when the page puts the same orders into other elements', async () => {
    const list = document.querySelector('.package-center-table')
    if (list) list.innerHTML = `${row(A)}${row(B)}`
    expect(places.map(isStillThere)).toEqual([false, false])
    await settled()
    expect(places.map(place => place.row)).toEqual(rows())
    expect(places.map(isStillThere)).toEqual([true, true])
  })

  it.each([
    ['the element holds the next order', C],
    ['its number goes on', `${A}7`],
    ['its number is the end of another', `9${A}`],
    ['it holds none', ''],
  ])('hold no more as soon as %s', (_, text) => {
    const [first, second] = places
    const at = number(0)
    if (at?.firstChild) at.firstChild.nodeValue = text && `订单编号：${text}`
    expect(first && isStillThere(first)).toBe(false)
    expect(second && isStillThere(second)).toBe(true)
  })

  it('hold in digits of another width, and behind other words', () => {
    const at = number(0)
    if (at?.firstChild) at.firstChild.nodeValue = '单号 ２６１１２１-551200430091801 复制'
    expect(places[0] && isStillThere(places[0])).toBe(true)
  })
})
