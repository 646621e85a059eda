import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { createDeep } from '@/lib/consoles/deep/read-deep'
import { pinduoduoChat } from '@/lib/consoles/profiles/pinduoduo-chat'
import { practice } from '@/lib/consoles/profiles/practice'
import type { Reading } from '@/lib/consoles/reading'
import type { BuyerId } from '@/lib/trade/order'

const ADDRESS = 'https://mms.pinduoduo.com/latitude/order/userAllOrder'
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

function desk() {
  const ended = new AbortController()
  const calls = { listen: vi.fn<(on: boolean) => void>(), onChange: vi.fn() }
  let now = 0
  const deep = createDeep(pinduoduoChat, { signal: ended.signal, now: () => now, ...calls })
  if (!deep) throw new Error('the profile tells nothing of what its pages receive')
  onTestFinished(() => ended.abort())
  return { deep, calls, ended, wait: (ms: number) => (now += ms) }
}

describe('deep reading', () => {
  it('is not there for a console whose answers nothing is known of', () => {
    const options = { signal: new AbortController().signal, listen: vi.fn(), onChange: vi.fn() }
    expect(createDeep(practice, options)).toBeUndefined()
  })
  it('does nothing until it is switched on', () => {
    const { deep, calls } = desk()
    deep.receive(ADDRESS, answer('71'))
    expect(deep.state()).toBe('off')
    expect(count(deep.merge(open('71')))).toBe(0)
    expect(calls.listen).not.toHaveBeenCalled()
  })
  it('has the page listened to, and reads what comes', () => {
    const { deep, calls } = desk()
    deep.turn(true)
    expect(calls.listen).toHaveBeenCalledExactlyOnceWith(true)
    expect(deep.state()).toBe('waiting')
    deep.receive(ADDRESS, answer('71'))
    expect(deep.state()).toBe('reading')
    expect(calls.onChange).toHaveBeenCalledTimes(2)
    expect([count(deep.merge(open('71'))), count(deep.merge(open('72')))]).toEqual([1, 0])
  })
  it('asks once, however often it is switched on', () => {
    const { deep, calls } = desk()
    deep.turn(true)
    deep.turn(true)
    expect(calls.listen).toHaveBeenCalledOnce()
  })
  it('says when what was received cannot be read, and goes on', () => {
    const { deep } = desk()
    deep.turn(true)
    deep.receive(ADDRESS, '{"success":false}')
    expect(deep.state()).toBe('unreadable')
    deep.receive(ADDRESS, answer('71'))
    expect(deep.state()).toBe('reading')
  })
  it.each(['off', 'ended'])('%s, it forgets all, and nobody listens any more', how => {
    const { deep, calls, ended } = desk()
    deep.turn(true)
    deep.receive(ADDRESS, answer('71'))
    const reading = open('71')
    expect(count(deep.merge(reading))).toBe(1)
    if (how === 'off') deep.turn(false)
    else ended.abort()
    expect(deep.merge(reading)).toBe(reading)
    expect(calls.listen).toHaveBeenLastCalledWith(false)
    deep.turn(how === 'off')
    expect(count(deep.merge(reading))).toBe(0)
  })
  it('off from the start, it sends away who was there before it', () => {
    const { deep, calls } = desk()
    deep.turn(false)
    expect(calls.listen).toHaveBeenCalledExactlyOnceWith(false)
  })
  it('forgets in time', () => {
    const { deep, wait } = desk()
    deep.turn(true)
    deep.receive(ADDRESS, answer('71'))
    expect(count(deep.merge(open('71')))).toBe(1)
    wait(30 * 60_000)
    expect(count(deep.merge(open('71')))).toBe(0)
  })
})
