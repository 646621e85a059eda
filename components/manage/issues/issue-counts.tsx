import type { IssueCounts, IssueSide } from '@/lib/notes/issue-counts'
import { useManage } from '../context'
import { Chart } from '../day/chart'
import { FigureTable } from '../day/picture-table'

interface IssueCountsProps {
  readonly counts: IssueCounts
  readonly by: IssueSide
}

/** Bars that can be told apart; the table has all. */
const BARS = 12
/** Characters of a product that stand beside its bar. */
const LABEL = 12

const short = (name: string) => (name.length > LABEL ? `${name.slice(0, LABEL)}…` : name)

/** How often each kind, product or month stands there. */
export function IssueChart({ counts: { rows }, by }: IssueCountsProps) {
  const { say } = useManage()
  const name = say('issues.chart', say(`issues.side.${by}`))
  const isMonth = by === 'month'
  const bars = isMonth ? rows.slice(-BARS) : rows.slice(0, BARS)
  const labels = bars.map(row => short(row.name || say('issues.unnamed')))
  const series = [bars.map(({ total }) => total)]
  return (
    <section class="panel" aria-label={name}>
      <h2>{name}</h2>
      <Chart
        look={isMonth ? 'issues upright' : 'issues'}
        name={name}
        data={{ labels, series }}
        options={
          isMonth
            ? { axisY: { onlyInteger: true, offset: 28 }, low: 0, height: '220px' }
            : {
                horizontalBars: true,
                reverseData: true,
                axisX: { onlyInteger: true },
                axisY: { offset: by === 'product' ? 168 : 84 },
                low: 0,
                height: `${bars.length * 30 + 40}px`,
              }
        }
      />
    </section>
  )
}

/** All counts, with what stands across. */
export function IssueTable({ counts, by }: IssueCountsProps) {
  const { say } = useManage()
  const name = say('issues.table', say(`issues.side.${by}`))
  const [head = [], ...rows] = useIssueLines({ counts, by })
  return (
    <section class="panel" aria-label={name}>
      <h2>{name}</h2>
      <FigureTable name={name} head={head.map(String)} rows={rows} />
    </section>
  )
}

/** The table as lines, with its head and its sums. */
export function useIssueLines({
  counts: { columns, rows, total },
  by,
}: IssueCountsProps): readonly (readonly (string | number)[])[] {
  const { say } = useManage()
  const sums = columns.map((_, at) => rows.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0))
  return [
    [
      say(`issues.side.${by}`),
      ...columns.map(column => column || say('issues.unnamed')),
      say('issues.total'),
    ],
    ...rows.map(row => [row.name || say('issues.unnamed'), ...row.counts, row.total]),
    [say('issues.total'), ...sums, total],
  ]
}
