// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { createMessageList } from '@/lib/consoles/chat/messages'
import { outline } from '@/lib/consoles/outline'
import { practice } from '@/lib/consoles/profiles/practice'
import { readConsole } from '@/lib/consoles/read'

afterEach(() => void document.open())

const ORDER = '260305-481516234210881'
const order = (id: string) =>
  `<article class="order"><span class="order-state">待发货</span><dl><dt>订单编号</dt><dd>${id}</dd><dt>实付</dt><dd>¥9.90</dd></dl></article>`
const chat = (messages: string) =>
  `<section class="chat"><header><span class="buyer-name" data-buyer="甲">甲</span></header><ol class="messages">${messages}</ol><textarea id="reply"></textarea></section>`
const message = (i: number, text = `第${i}句`) =>
  `<li data-message-id="m${i}" data-side="buyer"><p class="text">${text}</p></li>`

function read(html: string) {
  document.body.innerHTML = `<main class="practice">${html}</main>`
  const reading = readConsole(document, practice)
  if (reading.kind !== 'open') throw new Error(reading.kind)
  return reading
}

describe('of what is too much', () => {
  it('a long chat is read from its newest thousand messages, and says so', { timeout: 60_000 }, () => {
    const list = document.createElement('ol')
    list.innerHTML = Array.from({ length: 1010 }, (_, i) => `<li class="buyer">第${i}句</li>`).join('')
    const rules = {
      list: [],
      row: ['li'],
      sides: { buyer: ['.buyer'] },
      text: ['li'],
      buyerName: [],
      composer: [],
    }
    const messages = createMessageList(list, rules, { zone: undefined, buyerName: undefined })
    const read = messages.readAll()
    expect(read.messages).toHaveLength(1000)
    expect(read.messages[0]?.text).toBe('第10句')
    expect(read.messages.at(-1)?.text).toBe('第1009句')
    expect(read.cut).toBe(true)
  })

  it('older messages are let go while new ones join', { timeout: 60_000 }, () => {
    const list = document.createElement('ol')
    const row = (i: number) => {
      const item = document.createElement('li')
      item.className = 'buyer'
      item.textContent = `第${i}句`
      return item
    }
    const rules = {
      list: [],
      row: ['li'],
      sides: { buyer: ['.buyer'] },
      text: ['li'],
      buyerName: [],
      composer: [],
    }
    const messages = createMessageList(list, rules, { zone: undefined, buyerName: undefined })
    const rows = Array.from({ length: 1300 }, (_, i) => row(i))
    expect(messages.append(rows.slice(0, 900), undefined).cut).toBe(false)
    const after = messages.append(rows.slice(900), undefined)
    expect(after.cut).toBe(true)
    expect(after.messages.length).toBeLessThanOrEqual(1200)
    expect(after.messages.at(-1)?.text).toBe('第1299句')
  })

  it('a message that is longer than anyone writes is cut', () => {
    const reading = read(chat(message(1, '长'.repeat(200_000)) + message(2)))
    const [long, next] = reading.conversation?.messages ?? []
    expect(long?.text.length).toBeLessThan(20_001)
    expect(next?.text).toBe('第2句')
  })

  it('a text of a megabyte beside an order leaves the order as it is', () => {
    const reading = read(`${chat(message(1))}${order(ORDER)}<p>${'字'.repeat(1_000_000)}</p>`)
    expect(reading.orders.map(({ id }) => id)).toEqual([ORDER])
    expect(reading.left).toEqual(['text'])
  })

  it('what stands very deep is not looked at, and does not end the reading', () => {
    let deep = document.createElement('div')
    const top = deep
    for (let i = 0; i < 600; i++) {
      const inside = document.createElement('div')
      deep.append(inside)
      deep = inside
    }
    deep.textContent = '深处'
    document.body.replaceChildren(top)
    document.body.insertAdjacentHTML('beforeend', '<p>浅处</p>')
    const page = outline(document)
    expect(page.leaves.map(({ text }) => text)).toEqual(['浅处'])
    expect(page.cut).toBe(true)
  })

  it('nothing is said of a page that was looked at whole', () => {
    expect(read(order(ORDER) + chat(message(1))).left).toBeUndefined()
  })
})
