import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextDue, type Repeat } from '@/lib/notes/repeat'

const at = (text: string) => Date.parse(`${text}:00+08:00`)

describe('what repeats', () => {
  it.each([
    ['days:1', '2026-03-02T09:00', '2026-03-02T09:00', '2026-03-03T09:00'],
    ['days:30', '2026-03-02T09:00', '2026-03-02T10:00', '2026-04-01T09:00'],
    // Done late: the next one lies ahead, not in the past.
    ['days:3', '2026-03-02T09:00', '2026-03-10T12:00', '2026-03-11T09:00'],
    ['month', '2026-03-15T09:00', '2026-03-15T09:00', '2026-04-15T09:00'],
    ['month', '2026-01-31T09:00', '2026-01-31T09:00', '2026-02-28T09:00'],
    ['month', '2026-02-28T09:00', '2026-02-28T09:00', '2026-03-31T09:00'],
    ['month', '2026-12-30T09:00', '2026-12-30T09:00', '2027-01-30T09:00'],
    ['year', '2026-06-01T09:00', '2026-06-01T09:00', '2027-06-01T09:00'],
    ['year', '2028-02-29T09:00', '2028-02-29T09:00', '2029-02-28T09:00'],
    // 春节 2026 and 2027.
    ['lunar-year', '2026-02-17T09:00', '2026-02-17T09:00', '2027-02-06T09:00'],
    // 中秋 2025 and 2026, a leap month between them and the next.
    ['lunar-year', '2025-10-06T09:00', '2025-10-06T09:00', '2026-09-25T09:00'],
    // In a leap sixth month: the next year has a sixth month alone.
    ['lunar-year', '2025-08-01T09:00', '2025-08-01T09:00', '2026-07-21T09:00'],
  ] as const)('%s from %s, at %s: %s', (repeat, due, now, next) => {
    expect(nextDue(repeat, at(due), at(now))).toBe(at(next))
  })

  it('keeps its hour over a change of the clock', () => {
    const due = Date.parse('2026-03-28T09:00:00Z')
    expect(nextDue('days:1', due, due, 'Europe/London')).toBe(Date.parse('2026-03-29T09:00:00+01:00'))
  })

  it('lies ahead of both, whatever it is', () => {
    const repeats = fc.constantFrom<Repeat>('days:1', 'days:7', 'days:45', 'month', 'year', 'lunar-year')
    const moment = fc.integer({ min: at('2024-01-01T00:00'), max: at('2030-12-31T00:00') })
    fc.assert(
      fc.property(repeats, moment, moment, (repeat, due, now) => {
        expect(nextDue(repeat, due, now)).toBeGreaterThan(Math.max(due, now))
      }),
      { numRuns: 40 },
    )
  })
})
