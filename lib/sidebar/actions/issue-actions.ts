import { defaultAbout } from '../model/default-about'
import type { SidebarModel } from '../model/model'
import type { SidebarHost } from '../sidebar-host'
import type { SidebarActions } from './actions'
import { createTried, signatureOf } from './tried'

/** What went wrong, logged from a chat or an order; with undo. */
export function sidebarIssues(model: SidebarModel, host: SidebarHost): Pick<SidebarActions, 'logIssue'> {
  const { kept } = model.records
  const tried = createTried(model, host)
  const without = (id: string) => (kept.value.issues ?? []).filter(one => one.id !== id)
  return {
    async logIssue({ kind, product, text }) {
      const whose = defaultAbout(model)
      if (!whose) return false
      const { about, label } = whose
      const order = model.page.order.value?.id
      return tried(async () => {
        const issue = await host.request('saveIssue', {
          about,
          console: model.facts.id,
          kind,
          at: Date.now(),
          ...(product && { product }),
          ...(text?.trim() && { text: text.trim() }),
          ...(order !== undefined && { order }),
          ...(label !== undefined && { label }),
          ...signatureOf(model),
        })
        const show = () => {
          kept.value = { ...kept.value, issues: [issue, ...without(issue.id)] }
        }
        show()
        const undo = () =>
          void tried(async () => {
            await host.request('removeIssue', { id: issue.id })
            kept.value = { ...kept.value, issues: without(issue.id) }
          })
        const said = product ? `${kind} · ${product}` : kind
        model.notice.value = { level: 'done', words: { key: 'issues.logged', args: [said] }, undo }
      })
    },
  }
}
