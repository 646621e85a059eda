import { expect, it } from 'vitest'
import { lunarDate } from '@/lib/notes/lunar'

it.each([
  ['2026-02-16', '12', 29],
  ['2026-02-17', '1', 1],
  ['2026-09-25', '8', 15],
  ['2025-07-24', '6', 30],
  ['2025-08-01', '6bis', 8],
  ['2025-08-23', '7', 1],
  ['2027-02-06', '1', 1],
  ['2033-12-22', '11bis', 1],
  ['2034-02-19', '1', 1],
] as const)('%s is day %s/%s', (day, month, of) => {
  expect(lunarDate(Date.parse(`${day}T09:00:00+08:00`))).toEqual({ month, day: of })
})

it('is the day of the shop’s zone', () => {
  const evening = Date.parse('2026-02-16T20:00:00+00:00')
  expect(lunarDate(evening)).toEqual({ month: '1', day: 1 })
  expect(lunarDate(evening, 'Europe/London')).toEqual({ month: '12', day: 29 })
})
