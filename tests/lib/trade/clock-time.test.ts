import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clock, isBetween, momentOf, wallTime } from '@/lib/trade/clock-time'

const at = (text: string) => Date.parse(text)

describe('wall time', () => {
  it('is the shop’s, wherever the machine stands', () => {
    expect(wallTime(at('2026-03-01T16:30:00Z'))).toEqual({
      year: 2026,
      month: 3,
      day: 2,
      weekday: 1,
      minute: 30,
    })
    expect(wallTime(at('2026-03-01T16:30:00Z'), 'Europe/London').minute).toBe(16 * 60 + 30)
  })

  it.each(['Asia/Shanghai', 'Europe/London', 'America/New_York', 'Asia/Kolkata'])(
    'a moment of its own wall time is itself, to the minute (%s)',
    zone => {
      const minutes = fc.integer({ min: at('2024-01-01') / 60_000, max: at('2030-01-01') / 60_000 })
      fc.assert(
        fc.property(minutes, minute => {
          const wall = wallTime(minute * 60_000, zone)
          const back = wallTime(momentOf(wall, wall.minute, zone), zone)
          expect(back).toEqual(wall)
        }),
      )
    },
  )

  it('minutes past midnight reach into the next day', () => {
    const wall = wallTime(at('2026-12-31T23:00:00+08:00'))
    expect(momentOf(wall, 24 * 60 + 600)).toBe(at('2027-01-01T10:00:00+08:00'))
  })

  it('counts the night the clocks change', () => {
    const wall = wallTime(at('2026-03-28T12:00:00Z'), 'Europe/Berlin')
    expect(momentOf(wall, 24 * 60 + 600, 'Europe/Berlin')).toBe(at('2026-03-29T10:00:00+02:00'))
    const changing = wallTime(at('2026-03-29T12:00:00Z'), 'Europe/Berlin')
    expect(momentOf(changing, 90, 'Europe/Berlin')).toBe(at('2026-03-29T01:30:00+01:00'))
  })
})

describe('the clock', () => {
  it('writes two digits', () => {
    expect([clock(0), clock(909), clock(1439)]).toEqual(['00:00', '15:09', '23:59'])
  })
})

describe('a span of the day', () => {
  it.each([
    [540, 540, 1320, true],
    [1320, 540, 1320, false],
    [1400, 1320, 540, true],
    [10, 1320, 540, true],
    [700, 1320, 540, false],
    [700, 700, 700, false],
  ])('minute %i from %i to %i: %s', (minute, from, to, inside) => {
    expect(isBetween(minute, from, to)).toBe(inside)
  })
})
