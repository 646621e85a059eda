import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countEvent, dayOf } from '@/lib/day/count'
import type { DayEvent } from '@/lib/day/event'
import { measuresOf } from '@/lib/day/measures'
import { type DayRow, emptyRow } from '@/lib/day/row'

const timeZone = 'Asia/Shanghai'
const taobao = { timeZone, counting: { from: 8 * 60, to: 24 * 60, cap: 600_000 } }
const at = (clock: string) => Date.parse(`2026-11-28T${clock}:00+08:00`)
const start = emptyRow({ day: '2026-11-28', console: 'taobao', device: 'a' })

const counted = (
  events: readonly DayEvent[],
  rules: Parameters<typeof countEvent>[2] = { timeZone },
): DayRow => events.reduce((row, event) => countEvent(row, event, rules), start)

const answered = (clock: string, ms: number, first = false): DayEvent => ({
  kind: 'answered',
  key: `${clock}${ms}`,
  at: at(clock),
  ms,
  first,
})

describe('counting', () => {
  it('takes the day by the shop’s clock', () => {
    expect(dayOf(Date.parse('2026-11-28T16:30:00Z'), timeZone)).toBe('2026-11-29')
    expect(dayOf(Date.parse('2026-11-28T16:30:00Z'), 'UTC')).toBe('2026-11-28')
  })

  it('counts issues by kind, without those that were taken back', () => {
    const issue = (kind: 'issue' | 'issueBack', of: string): DayEvent => ({
      kind,
      of,
      key: of,
      at: at('10:00'),
    })
    const row = counted([
      issue('issue', '质量'),
      issue('issue', '质量'),
      issue('issue', '发错'),
      issue('issueBack', '质量'),
      issue('issueBack', '发错'),
    ])
    expect(measuresOf([row]).issues).toEqual({ 质量: 1 })
  })

  it('adds response times up, first ones by themselves, and keeps the longest', () => {
    const measures = measuresOf([
      counted([answered('10:00', 8000, true), answered('10:30', 40_000), answered('11:00', 12_000, true)]),
    ])
    expect(measures).toMatchObject({ answered: 3, firstMs: 10_000, averageMs: 20_000, longestMs: 40_000 })
    expect(measures.hours[10]).toEqual([1, 0, 0, 1, 0, 0, 0])
    expect(measures.hours[11]).toEqual([0, 1, 0, 0, 0, 0, 0])
  })

  it.each([
    ['within the console’s hours', '08:00', 1],
    ['before them', '07:59', 0],
    ['in the last minute of them', '23:59', 1],
  ])('counts a round that began %s', (_, clock, rounds) => {
    const asked: DayEvent = { kind: 'asked', key: 'k', at: at(clock) }
    expect(measuresOf([counted([asked, answered(clock, 5000)], taobao)])).toMatchObject({
      rounds,
      outside: 1 - rounds,
      answered: rounds,
    })
  })

  it('caps what one slow answer does to the average, and says the longest as it was', () => {
    const measures = measuresOf([counted([answered('10:00', 3_600_000)], taobao)])
    expect(measures).toMatchObject({ averageMs: 600_000, longestMs: 3_600_000, within180: 0 })
  })

  it('leaves what answered by itself out of the average, and nobody waited for it', () => {
    const measures = measuresOf([counted([answered('10:00', 300), answered('10:01', 30_000)])])
    expect(measures).toMatchObject({ answered: 2, averageMs: 30_000, within20: 0.5, within180: 1 })
  })

  it('holds rounds nobody answered against the share', () => {
    const asked = ['1', '2', '3', '4'].map((key): DayEvent => ({ kind: 'asked', key, at: at('10:00') }))
    const measures = measuresOf([counted([...asked, answered('10:00', 9000)])])
    expect(measures).toMatchObject({ rounds: 4, within20: 0.25, within180: 0.25 })
  })

  it('adds money up by currency, and takes back what was taken back', () => {
    const paid = (fen: number, currency: string): DayEvent => ({
      kind: 'paid',
      key: 'o',
      at: 0,
      fen,
      currency,
    })
    const did = (kind: 'did' | 'undid'): DayEvent => ({ kind, what: 'confirmed', key: 'd', at: 0 })
    const row = counted([
      paid(5980, 'CNY'),
      paid(20, 'CNY'),
      paid(900, 'USD'),
      { kind: 'paid', key: 'o', at: 0 },
      did('did'),
      did('did'),
      did('undid'),
    ])
    expect(measuresOf([row])).toMatchObject({
      paid: 4,
      paidMoney: { CNY: 6000, USD: 900 },
      confirmed: 1,
    })
  })

  it('only ever goes up: the larger of two copies of a row is the later one', () => {
    const event = fc.oneof(
      fc.record({
        kind: fc.constant('answered' as const),
        key: fc.string(),
        at: fc.nat(1e12),
        ms: fc.nat(1e7),
        first: fc.boolean(),
      }),
      fc.record({
        kind: fc.constantFrom('asked' as const, 'buyer' as const, 'nudged' as const),
        key: fc.string(),
        at: fc.nat(1e12),
      }),
      fc.record({
        kind: fc.constantFrom('did' as const, 'undid' as const),
        what: fc.constantFrom('confirmed' as const, 'changed' as const),
        key: fc.string(),
        at: fc.nat(1e12),
      }),
    )
    fc.assert(
      fc.property(fc.array(event), event, (before, last) => {
        const row = counted(before)
        const next = countEvent(row, last, taobao)
        for (const [name, count] of Object.entries({ ...row.counts, ...row.times }))
          expect({ ...next.counts, ...next.times }[name]).toBeGreaterThanOrEqual(count)
      }),
    )
  })
})
