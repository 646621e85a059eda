import { describe, expect, it } from 'vitest'
import type { Issue } from '@/lib/notes/issue'
import { countIssues } from '@/lib/notes/issue-counts'

const ZONE = 'Asia/Shanghai'
const issue = (kind: string, day: string, product?: string) =>
  ({ kind, at: Date.parse(`${day}T10:00:00+08:00`), ...(product && { product }) }) as Issue

const issues = [
  issue('质量', '2026-11-03', '毛巾'),
  issue('质量', '2026-10-30', '毛巾'),
  issue('质量', '2026-11-20', '水杯'),
  issue('发错', '2026-10-31', '水杯'),
  issue('少发', '2026-11-01'),
]

describe('counts of issues', () => {
  it('go by kind, month by month, the most frequent first', () => {
    expect(countIssues(issues, 'kind', ZONE)).toEqual({
      columns: ['2026-10', '2026-11'],
      rows: [
        { name: '质量', counts: [1, 2], total: 3 },
        { name: '发错', counts: [1, 0], total: 1 },
        { name: '少发', counts: [0, 1], total: 1 },
      ],
      total: 5,
    })
  })

  it('go by product, kind by kind; what has no product is counted too', () => {
    const { columns, rows } = countIssues(issues, 'product', ZONE)
    expect(columns).toEqual(['质量', '发错', '少发'])
    expect(rows).toEqual([
      { name: '毛巾', counts: [2, 0, 0], total: 2 },
      { name: '水杯', counts: [1, 1, 0], total: 2 },
      { name: '', counts: [0, 0, 1], total: 1 },
    ])
  })

  it('go by month in order, by the shop’s clock', () => {
    const late = { ...issue('质量', '2026-10-31'), at: Date.parse('2026-10-31T23:30:00Z') }
    expect(
      countIssues([...issues, late], 'month', ZONE).rows.map(({ name, total }) => [name, total]),
    ).toEqual([
      ['2026-10', 2],
      ['2026-11', 4],
    ])
  })

  it('are empty of nothing', () => {
    expect(countIssues([], 'kind', ZONE)).toEqual({ columns: [], rows: [], total: 0 })
  })
})
