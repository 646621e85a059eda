import { Pencil, Trash2 } from 'lucide'
import { useState } from 'preact/hooks'
import type { Issue } from '@/lib/notes/issue'
import { shortId } from '@/lib/trade/short-id'
import { Button, IconButton } from '../../ui/button'
import { useManage } from '../context'
import { useMoment } from '../moment'
import { IssueEditor } from './issue-editor'

/** Issues drawn at first, and more each time. */
const STEP = 50

/** Each issue by itself, the latest first: read, set right, deleted. */
export function IssueList({ issues }: { readonly issues: readonly Issue[] }) {
  const { say } = useManage()
  const [most, setMost] = useState(STEP)
  const [edited, setEdited] = useState<Issue['id']>()
  const rest = issues.length - most
  const titles = [
    say('issues.date'),
    say('issues.kind'),
    say('issues.side.product'),
    say('issues.detail'),
    say('issues.order'),
    say('issues.who'),
  ]
  return (
    <section class="panel" aria-labelledby="issue-list-title">
      <h2 id="issue-list-title">{say('issues.list')}</h2>
      <div class="scroll-x">
        <table class="table issue-table" aria-labelledby="issue-list-title">
          <thead>
            <tr>
              {titles.map(title => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {issues.slice(0, most).map(issue =>
              issue.id === edited ? (
                <tr key={issue.id}>
                  <td colSpan={titles.length + 1}>
                    <IssueEditor issue={issue} onClose={() => setEdited(undefined)} />
                  </td>
                </tr>
              ) : (
                <IssueRow key={issue.id} issue={issue} onEdit={() => setEdited(issue.id)} />
              ),
            )}
          </tbody>
        </table>
      </div>
      {rest > 0 && (
        <Button look="quiet" onClick={() => setMost(most + STEP)}>
          {say('issues.more', Math.min(rest, STEP))}
        </Button>
      )}
    </section>
  )
}

function IssueRow({ issue, onEdit }: { readonly issue: Issue; readonly onEdit: () => void }) {
  const { actions, say } = useManage()
  const moment = useMoment()
  const { at, kind, product, text, order, label } = issue
  const name = [kind, product].filter(Boolean).join(' · ')
  return (
    <tr>
      <td class="nowrap">{moment(at)}</td>
      <td class="nowrap">{kind}</td>
      <td>
        <bdi>{product}</bdi>
      </td>
      <td>
        <bdi>{text}</bdi>
      </td>
      <td class="nowrap" title={order}>
        {order && shortId(order)}
      </td>
      <td class="nowrap">
        <bdi>{label}</bdi>
      </td>
      <td class="nowrap">
        <IconButton small icon={Pencil} name={say('issues.edit', name)} onClick={onEdit} />
        <IconButton
          small
          icon={Trash2}
          name={say('issues.remove', name)}
          onClick={() => void actions.removeIssue(issue)}
        />
      </td>
    </tr>
  )
}
