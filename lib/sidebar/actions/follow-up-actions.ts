import { finished } from '@/lib/notes/follow-up'
import type { FollowUp } from '@/lib/notes/note'
import type { Stamped } from '@/lib/trade/record'
import type { SidebarModel } from '../model/model'
import type { SidebarHost } from '../sidebar-host'
import type { SidebarActions } from './actions'
import { createTried, signatureOf } from './tried'

type FollowUpActions = Pick<
  SidebarActions,
  'addFollowUp' | 'changeFollowUp' | 'finishFollowUp' | 'removeFollowUp' | 'putOffReply'
>

/** What is to be come back to. It is shown once it is saved; each change can be taken back. */
export function sidebarFollowUps(model: SidebarModel, host: SidebarHost): FollowUpActions {
  const { facts } = model
  const { kept, soon, buyer, putOff } = model.records
  const tried = createTried(model, host)
  const save = (fields: Omit<FollowUp, keyof Stamped | 'id'> & { id?: FollowUp['id'] }) =>
    host.request('saveFollowUp', fields)
  /** In both lists, or out of them. */
  const show = (id: FollowUp['id'], now: FollowUp | undefined) => {
    const others = (all: readonly FollowUp[]) => all.filter(one => one.id !== id)
    const open = now && now.doneAt === undefined ? [now] : []
    kept.value = { ...kept.value, followUps: [...others(kept.value.followUps), ...open] }
    soon.value = [...others(soon.value), ...open]
  }
  const put = async (fields: Parameters<typeof save>[0]) => {
    const saved = await save(fields)
    show(saved.id, saved)
  }
  const told = (key: 'sidebar.followUpDone' | 'sidebar.followUpChanged', before: FollowUp) => {
    const undo = () => void tried(() => put(bare(before)))
    model.notice.value = { level: 'done', words: { key }, undo }
  }

  return {
    async addFollowUp(about, label, text, due, more = {}) {
      // A second text comes while the agent is still at it: nothing is worth a question then.
      if (more.kind !== 'second') host.reminders.askOnce()
      return tried(() =>
        put({
          about,
          console: facts.id,
          text,
          due,
          at: Date.now(),
          ...(label !== undefined && { label }),
          ...more,
          ...signatureOf(model),
        }),
      )
    },
    async changeFollowUp(followUp, { repeat = followUp.repeat, ...change }) {
      const { repeat: _, ...rest } = bare(followUp)
      const next = { ...rest, ...change, ...(repeat !== undefined && repeat !== 'none' && { repeat }) }
      const done = await tried(() => put(next))
      if (done) told('sidebar.followUpChanged', followUp)
      return done
    },
    async finishFollowUp(followUp) {
      const { timeZone } = model.settings.value.shop
      if (await tried(() => put(finished(bare(followUp), Date.now(), timeZone))))
        told('sidebar.followUpDone', followUp)
    },
    async removeFollowUp(followUp) {
      const { id } = followUp
      const done = await tried(async () => {
        await host.request('removeFollowUp', { id })
        show(id, undefined)
      })
      if (!done) return
      const undo = () =>
        void tried(async () => {
          await host.request('restoreFollowUp', { id })
          show(id, followUp)
        })
      model.notice.value = { level: 'done', words: { key: 'sidebar.followUpRemoved' }, undo }
    },
    async putOffReply(due) {
      const about = buyer.value
      if (!about) return
      host.reminders.askOnce()
      const before = putOff.value
      const line = model.page.conversation.value?.messages.findLast(({ side }) => side === 'buyer')?.text
      const label = model.page.buyer.value?.name
      await tried(() =>
        put({
          ...(before && { id: before.id }),
          about,
          console: facts.id,
          kind: 'reply',
          text: host.say('followUp.reply'),
          due,
          at: Date.now(),
          ...(label !== undefined && { label }),
          ...(line && { context: line.slice(0, CONTEXT) }),
          ...signatureOf(model),
        }),
      )
    },
  }
}

/** Units of a buyer's line that are kept beside a follow-up. */
const CONTEXT = 200

const bare = ({ updatedAt: _, deletedAt: __, trail: ___, others: ____, ...fields }: FollowUp) => fields
