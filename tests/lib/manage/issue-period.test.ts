import { describe, expect, it } from 'vitest'
import { type IssuePeriod, issuePeriod } from '@/lib/manage/issue-period'

const now = Date.parse('2026-01-15T00:30:00+08:00')
const at = (day: string) => Date.parse(`${day}T00:00:00+08:00`)

describe('times that issues are looked at', () => {
  it.each<[IssuePeriod, string, string]>([
    ['thisMonth', '2026-01-01', '2026-02-01'],
    ['lastMonth', '2025-12-01', '2026-01-01'],
    ['quarter', '2025-11-01', '2026-02-01'],
    ['year', '2025-02-01', '2026-02-01'],
  ])('%s is from %s to before %s', (period, from, to) => {
    expect(issuePeriod(period, now, 'Asia/Shanghai')).toEqual({ from: at(from), to: at(to) })
  })

  it('all leaves out nothing', () => {
    const { from, to } = issuePeriod('all', now, 'Asia/Shanghai')
    expect([from, to]).toEqual([0, Number.POSITIVE_INFINITY])
  })
})
