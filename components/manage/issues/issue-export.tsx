import { Download } from 'lucide'
import { wallText } from '@/lib/notes/follow-up'
import type { Issue } from '@/lib/notes/issue'
import type { IssueCounts, IssueSide } from '@/lib/notes/issue-counts'
import { Menu } from '../../ui/menu'
import { useConsoleName } from '../console-name'
import { useManage } from '../context'
import { useIssueLines } from './issue-counts'

interface IssueExportProps {
  readonly issues: readonly Issue[]
  readonly counts: IssueCounts
  readonly by: IssueSide
}

/** What is shown as files: the table, or every issue. Who the buyer is stays here. */
export function IssueExport({ issues, counts, by }: IssueExportProps) {
  const { model, actions, say } = useManage()
  const consoleName = useConsoleName()
  const table = useIssueLines({ counts, by })
  const { timeZone } = model.settings.value.shop
  const every = () => [
    [
      say('issues.date'),
      say('issues.kind'),
      say('issues.side.product'),
      say('issues.order'),
      say('issues.console'),
      say('issues.agent'),
      say('issues.detail'),
    ],
    ...issues.map(({ at, kind, product = '', order = '', console, by: agent = '', text = '' }) => [
      wallText(at, timeZone).replace('T', ' '),
      kind,
      product,
      order,
      consoleName(console),
      agent,
      text,
    ]),
  ]
  return (
    <Menu
      icon={Download}
      name={say('issues.export')}
      items={[
        { name: say('issues.exportCounts'), run: () => void actions.exportIssues(table) },
        { name: say('issues.exportAll'), run: () => void actions.exportIssues(every()) },
      ]}
    />
  )
}
