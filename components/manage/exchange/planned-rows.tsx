import { camel } from '@/lib/locales/camel'
import type { Flagged } from '@/lib/manage/exchange/flagged'
import type { Outcome } from '@/lib/manage/exchange/outcome'
import type { ImportPlan, PlannedRow } from '@/lib/phrases/exchange/plan'
import type { CheckFinding } from '@/lib/phrases/text/check'
import { useManage } from '../context'

const SHOWN = 200

interface PlannedRowsProps {
  readonly plan: ImportPlan
  /** Which rows alone; absent: all. */
  readonly shown: Outcome | 'flagged' | undefined
  readonly flagged: Flagged
}

/** The rows of a file with what becomes of each; faulty ones first. */
export function PlannedRows({ plan, shown, flagged }: PlannedRowsProps) {
  const { say } = useManage()
  const rows = plan.rows.filter(
    ({ row, kind }) => shown === undefined || kind === shown || (shown === 'flagged' && flagged.has(row)),
  )
  const faulty = shown === undefined || shown === 'faulty' ? plan.faulty : []
  const left = rows.length + faulty.length - SHOWN
  return (
    <div class="scroll-y">
      <table class="table">
        <tbody>
          {faulty.slice(0, SHOWN).map(({ row, why, field }) => (
            <tr key={`f${row}`}>
              <td class="whole">{say('manage.exchange.row', row)}</td>
              <td class="wrong whole">{say('manage.exchange.kind.faulty')}</td>
              <td colSpan={2}>
                {say(`manage.exchange.faulty.${camel(why)}`, field ?? say('manage.exchange.role.text'))}
              </td>
            </tr>
          ))}
          {rows.slice(0, SHOWN).map(planned => (
            <Row key={planned.row} planned={planned} finding={flagged.get(planned.row)} />
          ))}
        </tbody>
      </table>
      {left > 0 && <p class="hint">{say('manage.exchange.more', left)}</p>}
    </div>
  )
}

interface RowProps {
  readonly planned: PlannedRow
  readonly finding: CheckFinding | undefined
}

function Row({ planned: { row, kind, phrase }, finding }: RowProps) {
  const { say, tell } = useManage()
  return (
    <tr>
      <td class="whole">{say('manage.exchange.row', row)}</td>
      <td class="whole">{say(`manage.exchange.kind.${kind}`)}</td>
      <td class="whole">{phrase.code && <code>{phrase.code}</code>}</td>
      <td>
        <span class="cut">{phrase.text}</span>
        {finding && (
          <span class={finding.level === 'block' ? 'flag wrong' : 'flag look'}>
            {say(`manage.checks.level.${finding.level}`)} {tell(finding.words)}
          </span>
        )}
      </td>
    </tr>
  )
}
