import { request } from '@/lib/messages'
import type { ManageActions } from './actions'
import type { Attempt, Tell } from './attempt'
import { saveCsv } from './csv'

type IssueActions = Pick<ManageActions, 'saveIssue' | 'removeIssue' | 'exportIssues'>

/** What can be done with logged issues in the full page. */
export const issueActions = (attempt: Attempt, tell: Tell): IssueActions => ({
  async saveIssue({ updatedAt: _, deletedAt: __, others: ___, ...issue }) {
    return (await attempt(() => request('saveIssue', issue))) !== undefined
  },
  async removeIssue({ id }) {
    await attempt(async () => {
      await request('removeIssue', { id })
      tell('issues.removed', [], () => void attempt(() => request('restoreIssue', { id })))
    })
  },
  async exportIssues(lines) {
    await saveCsv('issues', lines)
    tell('issues.exported')
  },
})
