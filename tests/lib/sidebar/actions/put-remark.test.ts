// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { ActionContext } from '@/lib/sidebar/actions/create-actions'
import { putRemark } from '@/lib/sidebar/actions/put-remark'
import { createModel, type SidebarModel } from '@/lib/sidebar/model/model'
import type { OrderId } from '@/lib/trade/order'
import { NOW, profile } from '../../../components/sidebar/stage'

const insert = vi.hoisted(() => vi.fn(async (_box: HTMLElement, _text: string) => 'inserted'))
vi.mock('@/lib/composer/insert', () => ({ insert }))

const order = '261121-304958817263540' as OrderId
const ASK = { order, text: '要发中通\n【改地址】小满 11-21', line: '【改地址】小满 11-21' }

let model: SidebarModel
let box: HTMLTextAreaElement
let orders: readonly string[] | undefined
let copied: string[]
beforeEach(() => {
  insert.mockClear().mockResolvedValue('inserted')
  model = createModel(profile, 'zh', undefined, NOW)
  box = document.createElement('textarea')
  orders = [order]
  copied = []
  vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => void copied.push(text) } })
  Object.defineProperty(window, 'navigator', { configurable: true, value: globalThis.navigator })
})
afterEach(() => vi.unstubAllGlobals())

const put = () =>
  putRemark(
    {
      document,
      shadow: document.createElement('div').attachShadow({ mode: 'open' }),
      model,
      ports: {} as ActionContext['ports'],
      carets: {} as ActionContext['carets'],
      remarkBox: () => orders && { element: box, orders },
    },
    ASK,
  )
const texts = () => insert.mock.calls.map(([, text]) => text)
const notice = () => model.notice.value?.words.key

it('puts the whole remark into an empty box', async () => {
  await put()
  expect(texts()).toEqual([ASK.text])
  expect(notice()).toBe('sidebar.remarkPut')
})

it('adds what is new behind what the box holds', async () => {
  box.value = '要发中通'
  document.body.append(box)
  await put()
  expect(texts()).toEqual([`\n${ASK.line}`])
  expect(box.selectionStart).toBe(4)
})

it('adds nothing twice', async () => {
  box.value = ASK.text
  await put()
  expect(texts()).toEqual([])
  expect(notice()).toBe('sidebar.remarkThere')
})

it('writes on one line where the box has one line', async () => {
  const line = document.createElement('input')
  box = line as never
  await put()
  expect(texts()).toEqual([ASK.text.replace('\n', ' ')])
})

it('leaves the box of another order alone', async () => {
  orders = ['261121-999958817263540']
  await put()
  expect(texts()).toEqual([])
  expect(copied).toEqual([])
  expect(notice()).toBe('sidebar.remarkElsewhere')
})

it('takes a box that names no order for the one the agent opened', async () => {
  orders = []
  await put()
  expect(texts()).toEqual([ASK.text])
})

it.each([
  [
    'no box is open',
    () => {
      orders = undefined
    },
    'sidebar.remarkCopied',
  ],
  ['the box does not take it', () => insert.mockResolvedValue('refused'), 'sidebar.remarkRefused'],
] as const)('copies it where %s', async (_, given, key) => {
  given()
  await put()
  expect(copied).toEqual([ASK.text])
  expect(notice()).toBe(key)
})
