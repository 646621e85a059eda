import { ISSUE_PERIODS, type IssuePeriod } from '@/lib/manage/issue-period'
import type { Issue } from '@/lib/notes/issue'
import { ISSUE_SIDES, type IssueSide } from '@/lib/notes/issue-counts'
import { useConsoleName } from '../console-name'
import { useManage } from '../context'

type Console = Issue['console']

interface IssueFiltersProps {
  readonly period: IssuePeriod
  readonly onPeriod: (period: IssuePeriod) => void
  /** Those that issues were logged on. */
  readonly consoles: readonly Console[]
  readonly console: Console | undefined
  readonly onConsole: (console: Console | undefined) => void
  readonly by: IssueSide
  readonly onBy: (by: IssueSide) => void
}

/** Which issues are counted, and how. */
export function IssueFilters(props: IssueFiltersProps) {
  const { say } = useManage()
  const consoleName = useConsoleName()
  const { period, onPeriod, consoles, console, onConsole, by, onBy } = props
  return (
    <div class="issue-filters">
      <fieldset class="kinds" aria-label={say('issues.period')}>
        {ISSUE_PERIODS.map(one => (
          <button
            key={one}
            type="button"
            class="bare kind"
            aria-pressed={one === period}
            onClick={() => onPeriod(one)}
          >
            {say(`issues.${one}`)}
          </button>
        ))}
      </fieldset>
      <fieldset class="kinds" aria-label={say('issues.by')}>
        {ISSUE_SIDES.map(side => (
          <button
            key={side}
            type="button"
            class="bare kind"
            aria-pressed={side === by}
            onClick={() => onBy(side)}
          >
            {say(`issues.side.${side}`)}
          </button>
        ))}
      </fieldset>
      {consoles.length > 1 && (
        <select
          class="field select"
          aria-label={say('issues.console')}
          value={console ?? ''}
          onChange={({ currentTarget: { value } }) => onConsole(consoles.find(one => one === value))}
        >
          <option value="">{say('issues.everyConsole')}</option>
          {consoles.map(one => (
            <option key={one} value={one}>
              {consoleName(one)}
            </option>
          ))}
        </select>
      )}
    </div>
  )
}
