// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { rememberCarets } from '@/lib/composer/caret'
import { remarkHere } from '@/lib/page-agent/insert/remark-here'
import type { OrderId } from '@/lib/trade/order'

const insert = vi.fn(async (_box: HTMLElement, _text: string) => 'inserted')

const order = '261121-304958817263540' as OrderId
const ASK = { order, text: '要发中通\n【改地址】小满 11-21', line: '【改地址】小满 11-21' }

let box: HTMLTextAreaElement | HTMLInputElement
let orders: readonly string[] | undefined
beforeEach(() => {
  insert.mockClear().mockResolvedValue('inserted')
  box = document.body.appendChild(document.createElement('textarea'))
  orders = [order]
})
afterEach(() => box.remove())

const put = () =>
  remarkHere(
    {
      box: orders && { element: box, orders },
      insert: insert as never,
      carets: rememberCarets(document, AbortSignal.abort()),
      inPage: async () => false,
    },
    ASK,
  )
const texts = () => insert.mock.calls.map(([, text]) => text)

it('puts the whole remark into an empty box', async () => {
  expect(await put()).toBe('put')
  expect(texts()).toEqual([ASK.text])
})

it('adds what is new behind what the box holds', async () => {
  box.value = '要发中通'
  expect(await put()).toBe('put')
  expect(texts()).toEqual([`\n${ASK.line}`])
  expect(box.selectionStart).toBe(4)
})

it('adds nothing twice', async () => {
  box.value = ASK.text
  expect(await put()).toBe('there')
  expect(texts()).toEqual([])
})

it('writes on one line where the box has one line', async () => {
  box = document.createElement('input')
  expect(await put()).toBe('put')
  expect(texts()).toEqual([ASK.text.replace('\n', ' ')])
})

it('leaves the box of another order alone', async () => {
  orders = ['261121-999958817263540']
  expect(await put()).toBe('elsewhere')
  expect(texts()).toEqual([])
})

it('takes a box that names no order for the one the agent opened', async () => {
  orders = []
  expect(await put()).toBe('put')
})

it('says that no box is open', async () => {
  orders = undefined
  expect(await put()).toBe('none')
  expect(texts()).toEqual([])
})

it('says that the box does not take it', async () => {
  insert.mockResolvedValue('refused')
  expect(await put()).toBe('refused')
})

it('writes nothing into a box that takes less than the whole, and says how much it takes', async () => {
  box.value = '要发中通'
  box.maxLength = 15
  const over = `要发中通\n${ASK.line}`.length - 15
  expect(await put()).toEqual({ most: 15, over })
  expect(texts()).toEqual([])
  box.maxLength = 15 + over
  expect(await put()).toBe('put')
})
