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
      <Pills
        name={say('issues.period')}
        options={ISSUE_PERIODS}
        value={period}
        onChoose={onPeriod}
        nameOf={one => say(`issues.${one}`)}
      />
      <Pills
        name={say('issues.by')}
        options={ISSUE_SIDES}
        value={by}
        onChoose={onBy}
        nameOf={one => say(`issues.side.${one}`)}
      />
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

interface PillsProps<T extends string> {
  readonly name: string
  readonly options: readonly T[]
  readonly value: T
  readonly onChoose: (option: T) => void
  readonly nameOf: (option: T) => string
}

/** One of a few, side by side. */
function Pills<T extends string>({ name, options, value, onChoose, nameOf }: PillsProps<T>) {
  return (
    <fieldset class="kinds" aria-label={name}>
      {options.map(option => (
        <button
          key={option}
          type="button"
          class="bare kind"
          aria-pressed={option === value}
          onClick={() => onChoose(option)}
        >
          {nameOf(option)}
        </button>
      ))}
    </fieldset>
  )
}
