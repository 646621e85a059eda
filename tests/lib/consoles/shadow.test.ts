// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { findComposer } from '@/lib/consoles/find-composer'
import { practice } from '@/lib/consoles/profiles/practice'
import { readConsole } from '@/lib/consoles/read'
import type { Reading } from '@/lib/consoles/reading'
import { rootsIn } from '@/lib/consoles/shadow'
import { watchConsole } from '@/lib/consoles/watch'

const row = (id: string, text: string) =>
  `<li data-message-id="${id}" data-side="buyer"><p class="text">${text}</p></li>`

const chat = (rows: string) =>
  `<header><span class="buyer-name" data-buyer="甲">甲</span></header>
   <ol class="messages">${rows}</ol><textarea id="reply"></textarea>`

const card = (number: string) =>
  `<article class="order"><span class="order-state">待发货</span><dl><dt>订单编号</dt><dd>${number}</dd><dt>实付</dt><dd>¥9.90</dd></dl></article>`

/** A host with an open root, at the end of this one. */
function mount(into: ParentNode & Node, html: string, name = 'chat-app'): ShadowRoot {
  const host = document.createElement(name)
  const root = host.attachShadow({ mode: 'open' })
  root.innerHTML = html
  into.appendChild(host)
  return root
}

let end: AbortController
let readings: Reading[]
const watch = () =>
  watchConsole(document, practice, {
    signal: end.signal,
    onReading: reading => void readings.push(reading),
  })
const passed = async (ms: number) => {
  for (let at = 0; at < ms; at += 20) await vi.advanceTimersByTimeAsync(20)
}
const now = () => {
  const reading = readings.at(-1)
  return reading?.kind === 'open'
    ? {
        buyer: reading.conversation?.buyer.name,
        texts: reading.conversation?.messages.map(({ text }) => text),
        orders: reading.orders.map(({ id }) => id),
      }
    : reading?.kind
}

beforeEach(() => {
  vi.useFakeTimers()
  document.body.innerHTML = ''
  end = new AbortController()
  readings = []
})
afterEach(() => {
  end.abort()
  vi.useRealTimers()
})

it('finds roots in roots, and none of ours', () => {
  const outer = mount(document.body, '<p>外</p>')
  const inner = mount(outer, '<p>内</p>')
  mount(document.body, '<p>我们的</p>', 'deskside-sidebar')
  expect(rootsIn(document)).toEqual([document, outer, inner])
})

it('reads a chat in one root and the order in another at once, and finds the composer', () => {
  const outer = mount(document.body, '<main></main>')
  const inner = mount(outer, chat(row('1', '在吗')))
  mount(document.body, card('260305-481516234210881'), 'order-app')
  const reading = readConsole(document, practice)
  expect(reading).toMatchObject({
    kind: 'open',
    conversation: { buyer: { name: '甲' }, messages: [{ text: '在吗' }] },
    orders: [{ id: '260305-481516234210881' }],
  })
  expect(findComposer(document, practice)).toBe(inner.querySelector('textarea'))
})

describe('while watching', () => {
  it.each([
    ['a root', () => mount(document.body, chat(row('1', '在吗')))],
    ['a root in a root', () => mount(mount(document.body, '<main></main>'), chat(row('1', '在吗')))],
  ])('messages that join a chat in %s are read', async (_, put) => {
    const root = put()
    watch()
    await passed(400)
    expect(now()).toMatchObject({ buyer: '甲', texts: ['在吗'] })
    root.querySelector('ol')?.insertAdjacentHTML('beforeend', row('2', '什么时候发货'))
    await passed(100)
    expect(now()).toMatchObject({ texts: ['在吗', '什么时候发货'] })
  })

  it('an app that is mounted late is read, filled later still, and taken away again', async () => {
    document.body.innerHTML = '<div id="slot"></div>'
    watch()
    await passed(10_000)
    const slot = document.querySelector('#slot')
    if (!slot) throw new Error('no slot')
    const root = mount(slot, '')
    await passed(400)
    root.innerHTML = chat(row('1', '在吗')) + card('260305-481516234210881')
    await passed(400)
    expect(now()).toEqual({ buyer: '甲', texts: ['在吗'], orders: ['260305-481516234210881'] })
    slot.replaceChildren()
    await passed(600)
    expect(now()).toBe('elsewhere')
  })

  it('a root put on an element that was there, of which no observer is told, is found', async () => {
    document.body.innerHTML = '<div id="slot"></div>'
    watch()
    await passed(1000)
    const root = document.querySelector('#slot')?.attachShadow({ mode: 'open' })
    if (!root) throw new Error('no slot')
    root.innerHTML = chat(row('1', '在吗'))
    await passed(3000)
    expect(now()).toMatchObject({ buyer: '甲', texts: ['在吗'] })
  })

  it('a buyer who changes inside a root is noticed', async () => {
    const root = mount(document.body, chat(row('1', '在吗')))
    watch()
    await passed(400)
    root.innerHTML = chat(row('9', '我想退货')).replaceAll('甲', '乙')
    await passed(600)
    expect(now()).toMatchObject({ buyer: '乙', texts: ['我想退货'] })
  })
})
