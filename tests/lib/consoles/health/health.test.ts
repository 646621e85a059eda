import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ConsoleHealth, keyPartsOf, NEVER_READ, note, offParts } from '@/lib/consoles/health/health'
import { noteInsertion } from '@/lib/consoles/health/insertion'
import type { Matches } from '@/lib/consoles/health/matches'
import { parseHealth } from '@/lib/consoles/health/parse-health'
import type { Verdicts } from '@/lib/consoles/health/verdicts'
import { pinduoduoChat } from '@/lib/consoles/profiles/pinduoduo-chat'
import { pinduoduoOrders } from '@/lib/consoles/profiles/pinduoduo-orders'
import type { Part } from '@/lib/consoles/reading'

const SECOND = 1000
const MINUTE = 60 * SECOND
const PAGE = 'https://mms.pinduoduo.com/chat-merchant/'
const list = (selector?: string): Matches => ({
  messages: [{ rule: 'chat.list', of: 2, ...(selector && { matched: { at: 0, selector } }) }],
})

/** Takes down `m` for missed and `r` for read messages, a minute apart. */
const told = (letters: string, from: ConsoleHealth = NEVER_READ, start = 0): ConsoleHealth =>
  [...letters].reduce((health, letter, i) => {
    const verdicts: Verdicts = new Map([['messages', letter === 'm' ? 'missed' : 'read']])
    return note(health, verdicts, list(), { at: start + i * MINUTE, page: PAGE })
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
    for (let i = 0; i < 5; i++) health = note(health, verdicts, {}, { at: i, page: PAGE })
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
    ['what matched is the same, within ten minutes', '#a', 9 * MINUTE, false],
    ['what matched is the same, after ten minutes', '#a', 10 * MINUTE, true],
    ['something else matched, within a minute', '#b', 59 * SECOND, false],
    ['something else matched, after a minute', '#b', MINUTE, true],
    ['the clock was set back', '#a', -MINUTE, true],
  ])('is written again where %s', (_, selector, later, isWritten) => {
    const before = note(NEVER_READ, read, list('#a'), { at: 20 * MINUTE, page: PAGE })
    const now = note(before, read, list(selector), { at: 20 * MINUTE + later, page: PAGE })
    expect(now !== before).toBe(isWritten)
  })

  it('is the same value where nothing was judged', () => {
    expect(note(NEVER_READ, new Map(), {}, { at: 1, page: PAGE })).toBe(NEVER_READ)
  })
})

describe('insertions', () => {
  const fail = { editor: 'field', rung: 'typed', came: 'zero' }
  const works = { editor: 'field', rung: 'written', came: 'once' }

  it('tell the rung that worked last and those that failed since', () => {
    const kept = noteInsertion(noteInsertion(NEVER_READ.insertion, [fail, works], 1), [fail, works], MINUTE)
    expect(kept).toEqual({
      worked: { editor: 'field', rung: 'written', at: 1 },
      failed: [{ ...fail, since: 1, last: MINUTE, times: 2 }],
    })
  })

  it('forget a failure once the rung works', () => {
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
      insertion: noteInsertion(NEVER_READ.insertion, [{ editor: 'a', rung: 'b', came: 'zero' }], 5),
    }
    expect(parseHealth(JSON.parse(JSON.stringify(health)))).toEqual(health)
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
