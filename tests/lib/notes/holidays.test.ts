import { expect, it } from 'vitest'
import { HOLIDAYS, nextHoliday } from '@/lib/notes/holidays'

const at = (text: string) => Date.parse(`${text}:00+08:00`)
const NOW = at('2026-11-28T22:00')

it.each([
  ['new-year', '2027-01-01T09:00', 'year'],
  ['spring-festival', '2027-02-06T09:00', 'lunar-year'],
  ['dragon-boat', '2027-06-09T09:00', 'lunar-year'],
  ['mid-autumn', '2027-09-15T09:00', 'lunar-year'],
  ['national-day', '2027-10-01T09:00', 'year'],
] as const)('%s', (holiday, due, repeat) => {
  expect(nextHoliday(holiday, NOW)).toEqual({ due: at(due), repeat })
})

it('every one lies ahead, within thirteen months', () => {
  for (const holiday of HOLIDAYS) {
    const { due } = nextHoliday(holiday, NOW)
    expect(due).toBeGreaterThan(NOW)
    expect(due).toBeLessThan(at('2027-12-28T00:00'))
  }
})
