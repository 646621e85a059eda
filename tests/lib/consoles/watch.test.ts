// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { practice } from '@/lib/consoles/profiles/practice'
import type { Reading } from '@/lib/consoles/reading'
import { watchConsole } from '@/lib/consoles/watch'

const parsing = vi.hoisted(() => ({ state: 'complete' as DocumentReadyState }))
vi.mock('@/lib/consoles/dom', async original => ({
  ...(await original<typeof import('@/lib/consoles/dom')>()),
  readyState: () => parsing.state,
}))

const ORDER = {
  a: '260305-481516234210881',
  b: '260306-115117119121123',
}

function message(id: string, text: string, side = 'buyer') {
  return `<li data-message-id="${id}" data-side="${side}"><p class="text">${text}</p></li>`
}

function orderCard(id: string, state = '待发货') {
  return `<article class="order"><span class="order-state">${state}</span><dl><dt>订单编号</dt><dd>${id}</dd><dt>实付</dt><dd>¥9.90</dd></dl></article>`
}

function page(buyer: string, messages: string, orders: string) {
  return `<main class="practice"><nav class="buyers"><li data-buyer="${buyer}" aria-current="true"><span class="buyer-name">${buyer}</span></li></nav>
    <section class="chat"><header><span class="buyer-name" data-buyer="${buyer}">${buyer}</span></header>
    <ol class="messages">${messages}</ol><textarea id="reply"></textarea></section>
    <section class="orders">${orders}</section></main>`
}

const $ = (selector: string): Element => {
  const found = document.querySelector(selector)
  if (!found) throw new Error(`no ${selector}`)
  return found
}

let end: AbortController
let readings: Reading[]

function start() {
  return watchConsole(document, practice, {
    signal: end.signal,
    onReading: reading => void readings.push(reading),
  })
}

/** Lets observers and timers run until the page has been read. */
async function settled(ms = 400) {
  for (let passed = 0; passed < ms; passed += 20) await vi.advanceTimersByTimeAsync(20)
}

function last() {
  const reading = readings.at(-1)
  if (reading?.kind !== 'open') throw new Error(`not open: ${JSON.stringify(reading)}`)
  return reading
}

const texts = () => last().conversation?.messages.map(({ text }) => text)

beforeEach(() => {
  vi.useFakeTimers()
  end = new AbortController()
  readings = []
})
afterEach(() => {
  end.abort()
  vi.useRealTimers()
})

describe('a page that is still being parsed', () => {
  beforeEach(() => {
    parsing.state = 'loading'
    document.body.innerHTML = page('甲', message('1', '在吗'), orderCard(ORDER.a))
  })
  afterEach(() => {
    parsing.state = 'complete'
  })

  it('is read once it is there, and not half-way', async () => {
    start()
    document.body.append(document.createElement('aside'))
    await settled(600)
    expect(readings).toEqual([])
    parsing.state = 'interactive'
    document.dispatchEvent(new Event('DOMContentLoaded'))
    await settled()
    expect(texts()).toEqual(['在吗'])
  })

  it('is read as far as it came when it takes long', async () => {
    start()
    await settled(1600)
    expect(texts()).toEqual(['在吗'])
  })
})

describe('messages while watching', () => {
  it('are added with the moment they were seen; those that were there before have none', async () => {
    document.body.innerHTML = page('甲', message('1', '在吗'), orderCard(ORDER.a))
    start()
    await settled()
    vi.setSystemTime('2026-03-05T02:00:00Z')
    $('ol').insertAdjacentHTML('beforeend', message('2', '什么时候发货'))
    await settled(60)
    expect(texts()).toEqual(['在吗', '什么时候发货'])
    const [old, fresh] = last().conversation?.messages ?? []
    expect(old?.seenAt).toBeUndefined()
    expect(fresh?.seenAt).toBeGreaterThanOrEqual(Date.parse('2026-03-05T02:00:00Z'))
    expect(fresh?.seenAt).toBeLessThan(Date.parse('2026-03-05T02:00:01Z'))
  })

  it('loaded from history above are put in front, and were not just seen', async () => {
    document.body.innerHTML = page('甲', message('2', '在吗'), '')
    start()
    await settled()
    $('ol').insertAdjacentHTML('afterbegin', message('1', '昨天问过的'))
    await settled()
    expect(texts()).toEqual(['昨天问过的', '在吗'])
    expect(last().conversation?.messages.every(({ seenAt }) => seenAt === undefined)).toBe(true)
  })

  it('are read again when their text changes and dropped when they are withdrawn', async () => {
    document.body.innerHTML = page('甲', message('1', '在吗') + message('2', '发错了'), '')
    start()
    await settled()
    const text = $('[data-message-id="1"] p').firstChild
    if (text) text.nodeValue = '在吗？'
    $('[data-message-id="2"]').remove()
    await settled()
    expect(texts()).toEqual(['在吗？'])
  })

  it('are followed into a new list when the page replaces the list', async () => {
    document.body.innerHTML = page('甲', message('1', '在吗'), '')
    start()
    await settled()
    $('ol').outerHTML = `<ol class="messages">${message('1', '在吗')}${message('2', '在的', 'agent')}</ol>`
    await settled()
    expect(texts()).toEqual(['在吗', '在的'])
    $('ol').insertAdjacentHTML('beforeend', message('3', '好'))
    await settled()
    expect(texts()).toEqual(['在吗', '在的', '好'])
  })

  it('are not parsed again when others join', async () => {
    const many = Array.from({ length: 300 }, (_, i) => message(`m${i}`, `第 ${i} 条`)).join('')
    document.body.innerHTML = page('甲', many, '')
    start()
    await settled()
    // Nobody is told of a change to this attribute: it would be seen only by parsing the row again.
    $('[data-message-id="m7"]').setAttribute('data-message-id', 'changed')
    $('ol').insertAdjacentHTML('beforeend', message('new', '新的'))
    await settled()
    expect(texts()?.length).toBe(301)
    expect(last().conversation?.messages.map(({ id }) => id)).toContain('m7')
    expect(last().conversation?.messages.map(({ id }) => id)).not.toContain('changed')
  })
})

describe('a change of chat without navigation', () => {
  it('never shows the messages or orders of one buyer under the name of another', async () => {
    document.body.innerHTML = page('甲', message('1', '甲的话'), orderCard(ORDER.a))
    start()
    await settled()
    $('header .buyer-name').outerHTML = '<span class="buyer-name" data-buyer="乙">乙</span>'
    $('nav li').outerHTML = '<li data-buyer="乙" aria-current="true"><span class="buyer-name">乙</span></li>'
    await settled()
    expect(last()).toMatchObject({
      switching: true,
      orders: [],
      conversation: { buyer: { name: '乙' }, messages: [] },
    })
    $('ol').innerHTML = message('9', '乙的话')
    await settled()
    expect(texts()).toEqual(['乙的话'])
    expect(last().orders).toEqual([])
    $('.orders').innerHTML = orderCard(ORDER.b)
    await settled()
    expect(last().orders.map(({ id }) => id)).toEqual([ORDER.b])
    expect(last().switching).toBeUndefined()
    for (const reading of readings)
      if (reading.kind === 'open') {
        const names = new Set(reading.conversation?.messages.map(({ text }) => text.slice(0, 1)))
        expect([...names].filter(name => name !== reading.conversation?.buyer.name)).toEqual([])
      }
  })

  it('is held back while header and list of buyers name different buyers', async () => {
    document.body.innerHTML = page('甲', message('1', '甲的话'), orderCard(ORDER.a))
    start()
    await settled()
    $('nav li').outerHTML = '<li data-buyer="乙" aria-current="true"><span class="buyer-name">乙</span></li>'
    await settled()
    expect(last().conversation).toBeUndefined()
    expect(last().orders).toEqual([])
    expect(last().switching).toBe(true)
  })

  it('does not take the first messages of the next chat for new ones', async () => {
    document.body.innerHTML = page('甲', message('1', '甲的话'), '')
    start()
    await settled()
    document.body.innerHTML = page('乙', message('8', '乙的话') + message('9', '还在吗'), '')
    await settled()
    expect(last().conversation?.messages.map(({ seenAt }) => seenAt)).toEqual([undefined, undefined])
  })
})

describe('the page around the chat', () => {
  it('is read when it mounts ten seconds late', async () => {
    document.body.innerHTML = '<div id="root"></div>'
    start()
    await settled()
    expect(readings.at(-1)?.kind).toBe('elsewhere')
    await settled(10_000)
    $('#root').innerHTML = page('甲', message('1', '在吗'), orderCard(ORDER.a))
    await settled(1000)
    expect(last().orders.map(({ id }) => id)).toEqual([ORDER.a])
  })

  it('is read again when an order changes its state', async () => {
    document.body.innerHTML = page('甲', message('1', '在吗'), orderCard(ORDER.a, '待付款'))
    start()
    await settled()
    $('.order-state').textContent = '待发货'
    await settled(1000)
    expect(last().orders[0]?.status?.state).toBe('paid')
  })

  it('may change without a reading when what changed is our own host or the reply box', async () => {
    document.body.innerHTML = page('甲', message('1', '在吗'), orderCard(ORDER.a))
    start()
    await settled()
    const before = readings.length
    document.body.append(document.createElement('deskside-sidebar'))
    $('deskside-sidebar').setAttribute('style', 'width: 340px')
    $('textarea').setAttribute('class', 'focused')
    await settled(1000)
    expect(readings.length).toBe(before)
  })

  it('is read at once by readNow', async () => {
    document.body.innerHTML = page('甲', message('1', '在吗'), orderCard(ORDER.a))
    const watch = start()
    await settled()
    $('.order-state').textContent = '已发货'
    $('ol').insertAdjacentHTML('beforeend', message('2', '刚发的'))
    const reading = await watch.readNow()
    if (reading.kind !== 'open') throw new Error(reading.kind)
    expect(reading.orders[0]?.status?.state).toBe('shipped')
    expect(reading.conversation?.messages.at(-1)?.text).toBe('刚发的')
  })
})

it('nothing is read after the signal has ended it', async () => {
  document.body.innerHTML = page('甲', message('1', '在吗'), '')
  start()
  await settled()
  const before = readings.length
  end.abort()
  $('ol').insertAdjacentHTML('beforeend', message('2', '有人吗'))
  await settled(1000)
  expect(readings.length).toBe(before)
})
