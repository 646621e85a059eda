import { describe, expect, it } from 'vitest'
import { createReceived } from '@/lib/consoles/deep/received'
import type { Reading } from '@/lib/consoles/reading'
import type { BuyerId, Order, OrderId } from '@/lib/trade/order'

const MINUTE = 60_000
const order = (id: string, buyer?: string): Order => ({
  id: id as OrderId,
  items: [],
  times: {},
  marks: [],
  ...(buyer && { buyer: { id: buyer as BuyerId } }),
})
const open = (buyer?: string): Reading => ({
  kind: 'open',
  ...(buyer && { conversation: { buyer: { id: buyer as BuyerId }, messages: [] } }),
  orders: [],
  missing: [],
})

describe('what was received', () => {
  const kept = () => {
    const received = createReceived()
    return {
      received,
      ids: (reading: Reading, at: number) => received.now(reading, at).map(({ order: { id } }) => id),
    }
  }
  it('is forgotten when the chat changes hands, but for the next buyer’s', () => {
    const { received, ids } = kept()
    received.add('a', [order('1', 'anna')], 0, false)
    expect(ids(open('anna'), 1)).toEqual(['1'])
    // The page asks before it shows whom it opens.
    received.add('a', [order('2', 'bo')], 2, false)
    expect(ids(open('anna'), 3)).toEqual(['1', '2'])
    expect(ids(open('bo'), 4)).toEqual(['2'])
    expect(ids(open('anna'), 5)).toEqual([])
  })
  it('is not forgotten while the page is between two chats', () => {
    const { received, ids } = kept()
    received.add('a', [order('1', 'anna')], 0, false)
    ids(open('anna'), 1)
    expect(ids({ kind: 'open', orders: [], missing: [], switching: true }, 2)).toEqual(['1'])
    expect(ids(open('anna'), 3)).toEqual(['1'])
  })
  it('about somebody else lasts a minute, about the open buyer half an hour', () => {
    const { received, ids } = kept()
    ids(open('anna'), 0)
    received.add('a', [order('1', 'anna'), order('2', 'bo')], 0, false)
    expect(ids(open('anna'), MINUTE - 1)).toEqual(['1', '2'])
    expect(ids(open('anna'), MINUTE)).toEqual(['1'])
    expect(received.until()).toBe(30 * MINUTE)
    expect(ids(open('anna'), 30 * MINUTE)).toEqual([])
    expect(received.until()).toBeUndefined()
  })
  it('of a list gives way to the next part of it, and to that alone', () => {
    const { received, ids } = kept()
    received.add('list', [order('1'), order('2')], 0, true)
    received.add('detail', [order('9')], 1, true)
    received.add('list', [order('3')], 2, true)
    expect(ids(open(), 3)).toEqual(['9', '3'])
  })
  it('is never more than can be on a page', () => {
    const { received, ids } = kept()
    received.add(
      'a',
      Array.from({ length: 700 }, (_, i) => order(String(i))),
      0,
      false,
    )
    expect(ids(open(), 1)).toHaveLength(500)
  })
})
