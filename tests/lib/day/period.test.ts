import { describe, expect, it } from 'vitest'
import { periodOf, stepPeriod } from '@/lib/day/period'

describe('a period', () => {
  it.each([
    ['day', '2026-11-28', '2026-11-28', '2026-11-28'],
    ['week', '2026-11-28', '2026-11-23', '2026-11-29'],
    ['week', '2026-11-29', '2026-11-23', '2026-11-29'],
    ['week', '2026-11-23', '2026-11-23', '2026-11-29'],
    ['month', '2026-11-28', '2026-11-01', '2026-11-30'],
    ['month', '2028-02-10', '2028-02-01', '2028-02-29'],
  ] as const)('%s of %s goes from %s to %s', (span, day, from, to) => {
    expect(periodOf(span, day)).toEqual({ from, to })
  })

  it.each([
    ['day', '2026-12-01', -1, '2026-11-30'],
    ['week', '2026-11-28', 1, '2026-11-30'],
    ['month', '2026-01-31', -1, '2025-12-01'],
    ['month', '2026-12-31', 1, '2027-01-01'],
  ] as const)('steps from the %s of %s by %i to that of %s', (span, day, step, into) => {
    expect(periodOf(span, stepPeriod(span, day, step))).toEqual(periodOf(span, into))
  })
})
