import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Reading } from '@/lib/consoles/reading'
import {
  follows,
  isWhole,
  NEWEST,
  newest,
  patched,
  patchOf,
  type ReadingPatch,
} from '@/lib/page-agent/read/reading-patch'
import type { Message, MessageId } from '@/lib/trade/conversation'
import type { BuyerId, Order, OrderId } from '@/lib/trade/order'

const message = (id: number): Message => ({
  id: `m${id}` as MessageId,
  side: 'buyer',
  kind: 'text',
  text: `第 ${id} 句`,
})
const order = (id: number): Order => ({ id: `o${id}` as OrderId, items: [], times: {}, marks: [] })

/** What stands in a chat is kept by the reader while it stays: the same number is the same object here. */
const MESSAGES = Array.from({ length: 400 }, (_, id) => message(id))
const ORDERS = [[], [order(1)], [order(1), order(2)]]

const chat = (from: number, to: number, more: Partial<Extract<Reading, { kind: 'open' }>> = {}): Reading => ({
  kind: 'open',
  missing: [],
  orders: ORDERS[0] ?? [],
  conversation: { buyer: { id: '1' as BuyerId }, messages: MESSAGES.slice(from, to) },
  ...more,
})
/** As it crosses to another process. */
const sent = (patch: ReadingPatch): ReadingPatch => JSON.parse(JSON.stringify(patch))

const openReading = fc
  .record({
    orders: fc.constantFrom(...ORDERS),
    buyer: fc.constantFrom('1', '2'),
    messages: fc.option(
      fc.oneof(
        fc.subarray(MESSAGES.slice(0, 12)),
        fc.tuple(fc.nat(400), fc.nat(400)).map(([from, length]) => MESSAGES.slice(from, from + length)),
      ),
      { nil: undefined },
    ),
    isSwitching: fc.boolean(),
  })
  .map(
    ({ orders, buyer, messages, isSwitching }): Reading => ({
      kind: 'open',
      missing: [],
      orders,
      ...(messages && { conversation: { buyer: { id: buyer as BuyerId }, messages } }),
      ...(isSwitching && { switching: true }),
    }),
  )
const reading = fc.oneof(
  { weight: 6, arbitrary: openReading },
  fc.constantFrom<Reading>({ kind: 'elsewhere' }, { kind: 'unreadable', missing: ['messages'] }),
)

describe('patches', () => {
  it('applied in order give the newest reading, whatever was read before', () => {
    fc.assert(
      fc.property(fc.array(reading, { minLength: 1, maxLength: 12 }), readings => {
        let before: Reading | undefined
        let there: Reading | undefined
        for (const now of readings.map(newest)) {
          there = patched(there, sent(patchOf(before, now)))
          before = now
          expect(there).toEqual(now)
        }
      }),
    )
  })

  it('are whole exactly where nothing was sent before, and then give the reading whatever is there', () => {
    fc.assert(
      fc.property(reading, reading, (before, now) => {
        const patch = patchOf(undefined, newest(now))
        expect(isWhole(patch)).toBe(true)
        expect(patched(newest(before), sent(patch))).toEqual(newest(now))
      }),
    )
    expect(isWhole(patchOf(chat(0, 3), chat(0, 4)))).toBe(false)
    expect(isWhole(patchOf(chat(0, 0), chat(0, 0)))).toBe(false)
  })

  it('bring a new line alone', () => {
    const patch = patchOf(chat(0, 299), chat(0, 300))
    expect(patch).toMatchObject({ messages: { from: 0, keep: 299, add: [MESSAGES[299]] } })
    expect(patch).not.toHaveProperty('orders')
  })

  it('bring a new line alone where an old one falls off the front', () => {
    expect(newest(chat(0, 350))).toMatchObject({ conversation: { messages: MESSAGES.slice(50, 350) } })
    const patch = patchOf(newest(chat(0, 350)), newest(chat(0, 352)))
    expect(patch).toMatchObject({ messages: { from: 2, keep: NEWEST - 2, add: MESSAGES.slice(350, 352) } })
  })

  it('bring no message where none is new, and none of a chat that was only cut', () => {
    expect(patchOf(chat(0, 5), chat(0, 5))).not.toHaveProperty('messages')
    expect(patchOf(chat(0, 5), chat(0, 3))).toMatchObject({ messages: { from: 0, keep: 3, add: [] } })
    expect(patchOf(chat(0, 5), chat(2, 5))).toMatchObject({ messages: { from: 2, keep: 3, add: [] } })
  })

  it('go by which message it is, not by what it says', () => {
    const other = chat(0, 0, {
      conversation: { buyer: { id: '1' as BuyerId }, messages: [message(0), ...MESSAGES.slice(1, 3)] },
    })
    expect(patchOf(chat(0, 3), other)).toMatchObject({ messages: { keep: 0 } })
  })

  it('tell of a chat that has gone, and bring the orders once', () => {
    const orders = ORDERS[1] ?? []
    const before = chat(0, 3, { orders })
    const now: Reading = { kind: 'open', missing: [], orders }
    const patch = patchOf(before, now)
    expect(patch).not.toHaveProperty('orders')
    expect(patched(before, patch)).toEqual(now)
  })

  it.each([
    ['orders that were never brought', undefined, patchOf(chat(0, 1), chat(0, 2))],
    ['messages that were never brought', chat(0, 1), patchOf(chat(0, 3), chat(0, 4))],
  ])('that rest on %s are refused', (_, before, patch) => {
    expect(follows(before, patch)).toBe(false)
    expect(() => patched(before, patch)).toThrow()
  })
})
