// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { practice } from '@/lib/consoles/profiles/practice'
import { type BuyersHere, createBuyers } from '@/lib/page-agent/buyers/buyers'
import type { ListedBuyer } from '@/lib/trade/listed-buyer'

const row = (id: string, name: string, wait = '') =>
  `<li data-buyer="${id}"><button class="buyer"><span class="buyer-name">${name}</span>${wait && `<span class="wait">${wait}</span>`}</button></li>`

let end: AbortController
let here: BuyersHere
let overlay: HTMLElement
const told: (readonly ListedBuyer[])[] = []
const names = () => told.map(list => list.map(({ name }) => name).join())

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] })
  told.length = 0
  end = new AbortController()
  document.body.innerHTML = `<nav class="buyers"><ul>${row('1', '小满')}${row('2', '阿青', '12秒')}</ul></nav>`
  overlay = document.createElement('div')
  document.body.append(overlay)
  here = createBuyers({
    window: window as never,
    profile: practice,
    open: () => ({ name: '小满' }),
    roots: () => [document],
    mount: () => overlay.shadowRoot ?? overlay.attachShadow({ mode: 'open' }),
    onBuyers: buyers => told.push(buyers),
    signal: end.signal,
  })
})
afterEach(() => {
  end.abort()
  vi.useRealTimers()
})

const list = () => document.querySelector('ul') as HTMLElement
/** Lets the page’s observers run, then the clock. */
const pass = async (ms: number) => {
  await Promise.resolve()
  await vi.advanceTimersByTimeAsync(ms)
}

describe('the list of buyers', () => {
  it('is told once asked for, and again when it changes, not when a timer ticks', async () => {
    await pass(5000)
    expect(told).toEqual([])
    here.tell()
    await pass(1000)
    expect(names()).toEqual(['小满,阿青'])
    const wait = document.querySelector('.wait') as HTMLElement
    wait.textContent = '13秒'
    await pass(1000)
    expect(names()).toEqual(['小满,阿青'])
    list().insertAdjacentHTML('beforeend', row('3', '老周', '1秒'))
    await pass(1000)
    expect(names()).toEqual(['小满,阿青', '小满,阿青,老周'])
  })

  it('is read no more than once a second, however often it changes', async () => {
    here.tell()
    await pass(1000)
    for (let i = 0; i < 10; i++) {
      list().insertAdjacentHTML('beforeend', row(`9${i}`, `客${i}`))
      await pass(50)
    }
    expect(told.length).toBeLessThan(3)
    await pass(1000)
    expect(told.at(-1)).toHaveLength(12)
  })

  it('is found again when the page puts another list in its place', async () => {
    here.tell()
    await pass(1000)
    list().outerHTML = `<ul>${row('7', '新来的', '3秒')}</ul>`
    here.look()
    await pass(1000)
    expect(names().at(-1)).toBe('新来的')
  })

  it('points at a row with a ring over the page, presses nothing, and takes the ring away', async () => {
    here.tell()
    await pass(1000)
    const clicked = vi.fn()
    document.addEventListener('click', clicked)
    const element = document.querySelector('[data-buyer="2"]') as HTMLElement
    element.scrollIntoView = vi.fn()
    expect(here.show('2')).toBe(true)
    expect(element.scrollIntoView).toHaveBeenCalledOnce()
    expect(overlay.shadowRoot?.children).toHaveLength(1)
    await pass(4000)
    expect(overlay.shadowRoot?.children).toHaveLength(0)
    expect(clicked).not.toHaveBeenCalled()
    document.removeEventListener('click', clicked)
  })

  it('says where it cannot point: the row has gone', async () => {
    here.tell()
    await pass(1000)
    list().replaceChildren()
    expect(here.show('2')).toBe(false)
  })

  it('ends with its signal', async () => {
    here.tell()
    await pass(1000)
    end.abort()
    list().insertAdjacentHTML('beforeend', row('3', '老周'))
    await pass(3000)
    expect(names()).toEqual(['小满,阿青'])
  })
})
