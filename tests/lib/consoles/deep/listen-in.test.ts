import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { listenIn, type PageWindow } from '@/lib/consoles/deep/listen-in'

const PAGE = 'https://shop.example/chat'
const ORDERS = 'https://shop.example/api/orders'

/** A request object as far as it is needed here; the browser's own stands in the tests in real browsers. */
class Request0 extends EventTarget {
  status = 200
  responseType = ''
  responseText = ''
  response: unknown = null
  opened: readonly unknown[] = []
  open(...args: unknown[]) {
    if (args.length < 2) throw new TypeError('two arguments are needed')
    this.opened = args
  }
  answer(text: string, more: Partial<Request0> = {}) {
    Object.assign(this, { responseText: text, response: text }, more)
    this.dispatchEvent(new Event('load'))
  }
}

interface Page extends PageWindow {
  fetch: typeof fetch
}

let page: Page
let native: ReturnType<typeof vi.fn>
let heard: [string, string][]
const settle = () => new Promise(done => setTimeout(done, 5))
const unhandled = vi.fn()

beforeEach(() => {
  class XMLHttpRequest extends Request0 {}
  native = vi.fn(async (target: unknown) =>
    String(target).includes('lost')
      ? Promise.reject(new TypeError('Failed to fetch'))
      : new Response('{"orders":[]}', { status: String(target).includes('refused') ? 403 : 200 }),
  )
  page = {
    fetch: native as unknown as typeof fetch,
    XMLHttpRequest: XMLHttpRequest as unknown as Page['XMLHttpRequest'],
    Request,
    Response,
    URL,
    Promise,
    TextDecoder,
    document: { baseURI: PAGE },
  }
  // The browser has `open` and `addEventListener` on the same prototype chain.
  Object.defineProperty(XMLHttpRequest.prototype, 'open', {
    value: Request0.prototype.open,
    writable: true,
    enumerable: true,
    configurable: true,
  })
  heard = []
  process.on('unhandledRejection', unhandled)
})
afterEach(() => {
  process.off('unhandledRejection', unhandled)
  expect(unhandled).not.toHaveBeenCalled()
})

const listen = (onAnswer: (address: string, body: string) => void = (...answer) => heard.push(answer)) =>
  listenIn(page, [ORDERS], onAnswer)
const newRequest = () => new page.XMLHttpRequest() as unknown as Request0

describe('fetch', () => {
  it.each<[string, unknown]>([
    ['a path', '/api/orders?page=2'],
    ['a whole address', `${ORDERS}#top`],
    ['a URL', new URL(ORDERS)],
    ['a Request', new Request(ORDERS, { method: 'POST', body: '{}' })],
  ])('is heard when asked by %s', async (_, target) => {
    listen()
    const answer = await page.fetch(target as string)
    expect(answer.bodyUsed).toBe(false)
    expect(await answer.text()).toBe('{"orders":[]}')
    await settle()
    expect(heard).toEqual([[ORDERS, '{"orders":[]}']])
  })
  it.each<[string, unknown]>([
    ['another path', '/api/orders/1'],
    ['another host', 'https://other.example/api/orders'],
    ['no address at all', undefined],
    ['something that would have to be asked for its text', { toString: () => ORDERS }],
    ['an answer that says no', `${ORDERS}?refused`],
  ])('is not heard for %s', async (_, target) => {
    listen()
    const clone = vi.spyOn(Response.prototype, 'clone')
    await page.fetch(target as string)
    await settle()
    expect(heard).toEqual([])
    expect(clone).not.toHaveBeenCalled()
    clone.mockRestore()
  })
  it('goes to the browser once, with what the page gave, and comes back as it is', async () => {
    const promise = Promise.resolve(new Response('x'))
    native.mockReturnValue(promise)
    listen()
    const options = { method: 'POST' }
    expect(page.fetch(ORDERS, options)).toBe(promise)
    expect(native.mock.calls).toEqual([[ORDERS, options]])
    expect(native.mock.calls[0]?.[1]).toBe(options)
    await settle()
  })
  it('fails as the browser lets it fail', async () => {
    listen()
    await expect(page.fetch(`${ORDERS}?lost`)).rejects.toThrow('Failed to fetch')
    await settle()
    expect(heard).toEqual([])
  })
  it('does not feel that what hears it breaks', async () => {
    listen(() => {
      throw new Error('ours')
    })
    expect(await (await page.fetch(ORDERS)).text()).toBe('{"orders":[]}')
    const request = newRequest()
    request.open('GET', ORDERS)
    expect(() => request.answer('{}')).not.toThrow()
    await settle()
  })
  it('is read in the letters it is written in', async () => {
    const gbk = new Uint8Array([0xb4, 0xfd, 0xb7, 0xa2, 0xbb, 0xf5])
    native.mockResolvedValue(new Response(gbk, { headers: { 'content-type': 'text/html;charset=GBK' } }))
    listen()
    await page.fetch(ORDERS)
    await settle()
    expect(heard[0]?.[1]).toBe('待发货')
  })
})

describe('a request object', () => {
  it('is heard as text and as JSON', () => {
    listen()
    for (const [responseType, response] of [
      ['', null],
      ['text', null],
      ['json', { a: 1 }],
    ] as const) {
      const request = newRequest()
      request.open('POST', '/api/orders')
      request.answer('{"a":1}', { responseType, response })
    }
    expect(heard).toEqual(Array(3).fill([ORDERS, '{"a":1}']))
  })
  it('is heard once for each answer, and not for other addresses it is opened for', () => {
    listen()
    const request = newRequest()
    request.open('GET', ORDERS)
    request.answer('1')
    request.open('GET', ORDERS)
    request.answer('2')
    request.open('GET', '/api/other')
    request.answer('3')
    expect(heard.map(([, body]) => body)).toEqual(['1', '2'])
  })
  it('is not heard when refused, or for bytes', () => {
    listen()
    for (const more of [{ status: 403 }, { responseType: 'arraybuffer' }]) {
      const request = newRequest()
      request.open('GET', ORDERS)
      request.answer('1', more)
    }
    expect(heard).toEqual([])
  })
  it('is opened with what the page gave, errors included', () => {
    listen()
    const request = newRequest()
    request.open('GET', ORDERS, true, 'me')
    expect(request.opened).toEqual(['GET', ORDERS, true, 'me'])
    expect(() => request.open('GET')).toThrow('two arguments are needed')
  })
})

describe('the end', () => {
  it('puts the browser’s own functions back as they were', () => {
    const own = () => [
      Object.getOwnPropertyDescriptor(page, 'fetch'),
      Object.getOwnPropertyDescriptor(page.XMLHttpRequest.prototype, 'open'),
    ]
    const before = own()
    const end = listen()
    expect(page.fetch).not.toBe(native)
    expect(own().map(one => ({ ...one, value: 0 }))).toEqual(before.map(one => ({ ...one, value: 0 })))
    end()
    expect(own()).toEqual(before)
  })
  it('leaves what the page has put over ours, and hears nothing through it', async () => {
    const end = listen()
    const ours = page.fetch
    const over = (...args: Parameters<typeof fetch>) => ours(...args)
    page.fetch = over
    end()
    expect(page.fetch).toBe(over)
    await page.fetch(ORDERS)
    await settle()
    expect(heard).toEqual([])
  })
  it('is the end for answers under way', async () => {
    const end = listen()
    const request = newRequest()
    request.open('GET', ORDERS)
    const asked = page.fetch(ORDERS)
    end()
    request.answer('1')
    await asked
    await settle()
    expect(heard).toEqual([])
  })
})
