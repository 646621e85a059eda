import './issues.css'
import { CircleX } from 'lucide'
import { useState } from 'preact/hooks'
import { type IssuePeriod, issuePeriod } from '@/lib/manage/issue-period'
import type { Issue } from '@/lib/notes/issue'
import { countIssues, type IssueSide } from '@/lib/notes/issue-counts'
import { useManage } from '../context'
import { Empty } from '../empty'
import { PageHead } from '../page-head'
import { IssueChart, IssueTable } from './issue-counts'
import { IssueExport } from './issue-export'
import { IssueFilters } from './issue-filters'
import { IssueList } from './issue-list'

/** What went wrong, counted for who makes and packs, and each issue by itself. */
export function IssuesSection() {
  const { model, say } = useManage()
  const [period, setPeriod] = useState<IssuePeriod>('quarter')
  const [console, setConsole] = useState<Issue['console']>()
  const [by, setBy] = useState<IssueSide>('kind')
  const { timeZone } = model.settings.value.shop
  const all = model.issues.value ?? []
  const { from, to } = issuePeriod(period, model.now.value, timeZone)
  const shown = all.filter(
    one => one.at >= from && one.at < to && (console === undefined || one.console === console),
  )
  const counts = countIssues(shown, by, timeZone)
  return (
    <section class="page issues">
      <PageHead title={say('manage.rail.issues')} about={say('issues.about')}>
        {shown.length > 0 && <IssueExport issues={shown} counts={counts} by={by} />}
      </PageHead>
      {all.length === 0 ? (
        model.issues.value && <Empty icon={CircleX}>{say('issues.empty')}</Empty>
      ) : (
        <>
          <IssueFilters
            period={period}
            onPeriod={setPeriod}
            consoles={[...new Set(all.map(one => one.console))]}
            console={console}
            onConsole={setConsole}
            by={by}
            onBy={setBy}
          />
          {shown.length === 0 ? (
            <Empty icon={CircleX}>{say('issues.none')}</Empty>
          ) : (
            <>
              <div class="issue-pictures">
                <IssueChart counts={counts} by={by} />
                <IssueTable counts={counts} by={by} />
              </div>
              <IssueList issues={shown} />
            </>
          )}
        </>
      )}
    </section>
  )
}
