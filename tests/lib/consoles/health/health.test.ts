import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { type ConsoleHealth, keyPartsOf, NEVER_READ, note, offParts } from '@/lib/consoles/health/health'
import { noteInsertion } from '@/lib/consoles/health/insertion'
import type { SelectorMatches } from '@/lib/consoles/health/matches'
import { parseHealth } from '@/lib/consoles/health/parse-health'
import type { Verdicts } from '@/lib/consoles/health/verdicts'
import { pinduoduoChat } from '@/lib/consoles/profiles/pinduoduo-chat'
import { pinduoduoOrders } from '@/lib/consoles/profiles/pinduoduo-orders'
import type { Part } from '@/lib/consoles/reading'

const MINUTE = 60_000
const PAGE = 'https://mms.pinduoduo.com/chat-merchant/'
const list = (selector?: string): SelectorMatches => ({
  messages: [{ rule: 'chat.list', of: 2, ...(selector && { matched: { at: 0, selector } }) }],
})

/** Takes down `m` for missed and `r` for read messages, a minute apart. */
const told = (letters: string, from: ConsoleHealth = NEVER_READ, start = 0): ConsoleHealth =>
  [...letters].reduce((health, letter, i) => {
    const verdicts: Verdicts = new Map([['messages', letter === 'm' ? 'missed' : 'read']])
    return note(health, verdicts, start + i * MINUTE, () => ({ matches: list(), page: PAGE }))
  }, from)

describe('a key part', () => {
  const key = keyPartsOf(pinduoduoChat)

  it.each([
    ['m', []],
    ['mm', []],
    ['mmm', ['messages']],
    ['mmmmmm', ['messages']],
    ['mmr', []],
    ['mmrm', []],
    ['mmrmm', []],
    ['mmrmmm', ['messages']],
    ['mmmr', []],
    ['mmmrm', []],
  ])('missed and read as %s turns off %j', (letters, off) => {
    expect(offParts(told(letters), key)).toEqual(off)
  })

  it('stays off through a reload, and comes on after one good reading', () => {
    const kept = parseHealth(JSON.parse(JSON.stringify(told('mmm'))))
    expect(offParts(kept, key)).toEqual(['messages'])
    expect(offParts(told('r', kept, 10 * MINUTE), key)).toEqual([])
  })

  it('of a chat is who and what, of a page of orders the orders and their states', () => {
    expect(key).toEqual(['buyer', 'messages'])
    expect(keyPartsOf(pinduoduoOrders)).toEqual(['orders', 'state'])
  })

  it('is none where the profile does not expect it', () => {
    expect(keyPartsOf({ evidence: { orders: 'weak', amount: 'weak' } })).toEqual(['orders'])
  })

  it('alone counts: another part missed turns nothing off', () => {
    const verdicts: Verdicts = new Map<Part, 'missed'>([['composer', 'missed']])
    let health = NEVER_READ
    for (let i = 0; i < 5; i++) health = note(health, verdicts, i, () => ({ matches: {}, page: PAGE }))
    expect(health.parts.composer?.missed?.times).toBe(5)
    expect(offParts(health, key)).toEqual([])
  })
})

describe('what is kept', () => {
  it('says since when a part fails, and that it was read before', () => {
    expect(told('rmmm').parts.messages).toEqual({
      read: { at: 0, tried: [{ rule: 'chat.list', of: 2 }] },
      missed: { since: MINUTE, last: 3 * MINUTE, times: 3, tried: [{ rule: 'chat.list', of: 2 }] },
    })
    expect(told('rmmm').readAt).toBe(0)
  })

  const read: Verdicts = new Map([['messages', 'read']])
  it.each([
    ['within ten minutes', 9 * MINUTE, false],
    ['after ten minutes', 10 * MINUTE, true],
    ['when the clock was set back', -MINUTE, true],
  ])('is written again, and what matched asked for, %s', (_, later, isWritten) => {
    const scene = vi.fn(() => ({ matches: list('#a'), page: PAGE }))
    const before = note(NEVER_READ, read, 20 * MINUTE, scene)
    scene.mockClear()
    const now = note(before, read, 20 * MINUTE + later, scene)
    expect(now !== before).toBe(isWritten)
    expect(scene).toHaveBeenCalledTimes(isWritten ? 1 : 0)
  })

  it('is written at once for a part that was not read before, all parts together', () => {
    const before = note(NEVER_READ, read, 0, () => ({ matches: list(), page: PAGE }))
    const both: Verdicts = new Map([...read, ['composer', 'read']])
    const now = note(before, both, MINUTE, () => ({ matches: list(), page: PAGE }))
    expect([now.parts.messages?.read?.at, now.parts.composer?.read?.at]).toEqual([MINUTE, MINUTE])
  })

  it('is the same value where nothing was judged', () => {
    expect(note(NEVER_READ, new Map(), 1, () => ({ matches: {}, page: PAGE }))).toBe(NEVER_READ)
  })
})

describe('insertions', () => {
  const fail = { editor: 'field', method: 'typed', came: 'zero' }
  const works = { editor: 'field', method: 'written', came: 'once' }

  it('tell the method that worked last and those that failed since', () => {
    const kept = noteInsertion(noteInsertion(NEVER_READ.insertion, [fail, works], 1), [fail, works], MINUTE)
    expect(kept).toEqual({
      worked: { editor: 'field', method: 'written', at: 1 },
      failed: [{ ...fail, since: 1, last: MINUTE, times: 2 }],
    })
  })

  it('forget a failure once the method works', () => {
    const kept = noteInsertion(NEVER_READ.insertion, [fail, works], 1)
    expect(noteInsertion(kept, [{ ...fail, came: 'once' }], 2).failed).toEqual([])
  })

  it('are not written where all is as before', () => {
    const kept = noteInsertion(NEVER_READ.insertion, [works], 1)
    expect(noteInsertion(kept, [works], MINUTE)).toBe(kept)
    expect(noteInsertion(kept, [works], 11 * MINUTE)).not.toBe(kept)
  })
})

describe('what was stored', () => {
  it('comes back as it was', () => {
    const health = {
      ...told('rmm'),
      insertion: noteInsertion(NEVER_READ.insertion, [{ editor: 'a', method: 'b', came: 'zero' }], 5),
    }
    expect(parseHealth(JSON.parse(JSON.stringify(health)))).toEqual(health)
  })

  it('is understood as version 0.1 wrote it', () => {
    const failure = { editor: 'a', rung: 'b', came: 'zero', since: 1, last: 2, times: 3 }
    const stored = { insertion: { worked: { at: 4, editor: 'a', rung: 'c' }, failed: [failure] } }
    expect(parseHealth(stored).insertion).toEqual({
      worked: { at: 4, editor: 'a', method: 'c' },
      failed: [{ editor: 'a', method: 'b', came: 'zero', since: 1, last: 2, times: 3 }],
    })
  })

  it('is parsed whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        const health = parseHealth(value)
        expect(offParts(health, ['buyer', 'messages', 'orders', 'state'])).toBeDefined()
        expect(parseHealth(JSON.parse(JSON.stringify(health)))).toEqual(health)
      }),
    )
  })

  it.each([
    [null],
    [[]],
    [{ parts: { messages: { missed: { since: 'x', last: 1, times: 9 } } } }],
    [{ parts: { messages: { missed: { since: 1, last: 1, times: -9 } } } }],
    [{ parts: { nobody: { missed: { since: 1, last: 1, times: 9 } } } }],
  ])('turns nothing off where it is not ours: %j', stored => {
    expect(offParts(parseHealth(stored), ['messages'])).toEqual([])
  })
})
