import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { offerAnswers } from '@/lib/consoles/deep/channel'
import type { OnAnswer } from '@/lib/consoles/deep/listen-in'
import { createDeep } from '@/lib/consoles/deep/read-deep'
import { pinduoduoChat } from '@/lib/consoles/profiles/pinduoduo-chat'
import { practice } from '@/lib/consoles/profiles/practice'
import type { Reading } from '@/lib/consoles/reading'
import type { BuyerId } from '@/lib/trade/order'

const ADDRESS = 'https://mms.pinduoduo.com/latitude/order/userAllOrder'
const settle = () => new Promise(done => setTimeout(done, 10))
const open = (buyer: string): Reading => ({
  kind: 'open',
  conversation: { buyer: { id: buyer as BuyerId }, messages: [] },
  orders: [],
  missing: ['orders'],
})
const answer = (uid: string) =>
  JSON.stringify({
    result: { orders: [{ orderSn: '260305-481516234210881', orderStatusStr: '待发货', uid }] },
  })
const count = (reading: Reading) => (reading.kind === 'open' ? reading.orders.length : 0)

/** Both ends on one document; `page` is undefined while nobody listens there. */
function desk() {
  const document = new EventTarget() as Document
  const ended = new AbortController()
  const page: { tell?: OnAnswer | undefined } = {}
  const listen = () =>
    offerAnswers(document, onAnswer => {
      page.tell = onAnswer
      return () => {
        page.tell = undefined
      }
    })
  const calls = { bring: vi.fn(), onChange: vi.fn() }
  let now = 0
  const deep = createDeep(document, pinduoduoChat, { signal: ended.signal, now: () => now, ...calls })
  if (!deep) throw new Error('the profile tells nothing of what its pages receive')
  onTestFinished(() => ended.abort())
  return { deep, page, listen, calls, ended, wait: (ms: number) => (now += ms) }
}

describe('deep reading', () => {
  it('is not there for a console whose answers nothing is known of', () => {
    const options = { signal: new AbortController().signal, bring: vi.fn(), onChange: vi.fn() }
    expect(createDeep(new EventTarget() as Document, practice, options)).toBeUndefined()
  })
  it('asks for its script where none listens yet, and reads what comes then', async () => {
    const { deep, page, listen, calls } = desk()
    deep.turn(true)
    expect(calls.bring).toHaveBeenCalledOnce()
    expect(deep.state()).toBe('waiting')
    listen()
    page.tell?.(ADDRESS, answer('71'))
    await settle()
    expect(deep.state()).toBe('reading')
    expect(calls.onChange).toHaveBeenCalledTimes(2)
    expect([count(deep.merge(open('71'))), count(deep.merge(open('72')))]).toEqual([1, 0])
  })
  it('does not ask where it listens already', () => {
    const { deep, listen, calls } = desk()
    listen()
    deep.turn(true)
    deep.turn(true)
    expect(calls.bring).not.toHaveBeenCalled()
  })
  it('says when what was received cannot be read, and goes on', async () => {
    const { deep, page, listen } = desk()
    listen()
    deep.turn(true)
    await settle()
    page.tell?.(ADDRESS, '{"success":false}')
    await settle()
    expect(deep.state()).toBe('unreadable')
    page.tell?.(ADDRESS, answer('71'))
    await settle()
    expect(deep.state()).toBe('reading')
  })
  it.each(['off', 'ended'])('%s, it forgets all, and nobody listens any more', async how => {
    const { deep, page, listen, ended } = desk()
    listen()
    deep.turn(true)
    page.tell?.(ADDRESS, answer('71'))
    await settle()
    const reading = open('71')
    expect(count(deep.merge(reading))).toBe(1)
    if (how === 'off') deep.turn(false)
    else ended.abort()
    await settle()
    expect(deep.merge(reading)).toBe(reading)
    expect(page.tell).toBeUndefined()
    deep.turn(how === 'off')
    expect(count(deep.merge(reading))).toBe(0)
  })
  it('off from the start, it sends away who was there before it', async () => {
    const { deep, page, listen } = desk()
    listen()
    deep.turn(false)
    await settle()
    expect(page.tell).toBeUndefined()
  })
  it('forgets in time', async () => {
    const { deep, page, listen, wait } = desk()
    listen()
    deep.turn(true)
    page.tell?.(ADDRESS, answer('71'))
    await settle()
    expect(count(deep.merge(open('71')))).toBe(1)
    wait(30 * 60_000)
    expect(count(deep.merge(open('71')))).toBe(0)
  })
})
