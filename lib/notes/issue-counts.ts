import { wallTime } from '@/lib/trade/clock-time'
import { twoDigits } from '@/lib/trade/two-digits'
import type { Issue } from './issue'

export const ISSUE_SIDES = ['kind', 'product', 'month'] as const
export type IssueSide = (typeof ISSUE_SIDES)[number]

export interface IssueCounts {
  /** What the columns are; empty for a product nobody named. */
  readonly columns: readonly string[]
  /** Most first; months in order. */
  readonly rows: readonly {
    readonly name: string
    /** One for each column. */
    readonly counts: readonly number[]
    readonly total: number
  }[]
  readonly total: number
}

/** The month of a moment as `2026-11`, by the shop's clock. */
function shopMonth(at: number, timeZone: string): string {
  const { year, month } = wallTime(at, timeZone)
  return `${year}-${twoDigits(month)}`
}

/** What stands across: kinds month by month, everything else kind by kind. */
const ACROSS: Readonly<Record<IssueSide, IssueSide>> = { kind: 'month', product: 'kind', month: 'kind' }

/** A table of counts: rows by `by`, columns by the side that goes with it, sums at both edges. Months are the shop's, in `timeZone`. */
export function countIssues(issues: readonly Issue[], by: IssueSide, timeZone: string): IssueCounts {
  const nameOf = (issue: Issue, side: IssueSide) =>
    side === 'month' ? shopMonth(issue.at, timeZone) : (issue[side] ?? '')
  const across = ACROSS[by]
  const columns = namesIn(
    issues.map(issue => nameOf(issue, across)),
    across,
  )
  const rows = namesIn(
    issues.map(issue => nameOf(issue, by)),
    by,
  ).map(name => {
    const own = issues.filter(issue => nameOf(issue, by) === name)
    const counts = columns.map(column => own.filter(issue => nameOf(issue, across) === column).length)
    return { name, counts, total: own.length }
  })
  return { columns, rows, total: issues.length }
}

/** Each name once: months in order, all else by how often it stands there. */
function namesIn(names: readonly string[], side: IssueSide): readonly string[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .toSorted(([a, m], [b, n]) => (side === 'month' ? 0 : n - m) || (a < b ? -1 : 1))
    .map(([name]) => name)
}
