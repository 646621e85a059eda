import { request } from '@/lib/messages'
import { finished } from '@/lib/notes/follow-up'
import type { FollowUp } from '@/lib/notes/note'
import type { Stamped } from '@/lib/trade/record'
import type { ManageActions } from './actions'
import type { Attempt, Tell } from './attempt'
import { dated, saveFile } from './files'
import type { ManageHost } from './host'
import type { ManageModel } from './model'

type FollowUpActions = Pick<
  ManageActions,
  | 'saveFollowUp'
  | 'finishFollowUp'
  | 'postponeFollowUp'
  | 'takeFollowUp'
  | 'removeFollowUp'
  | 'handOver'
  | 'takeOver'
  | 'allowReminders'
>

/** What is to be come back to: written down, moved, given to a colleague and done. */
export function followUpActions(
  model: ManageModel,
  { reminders }: Pick<ManageHost, 'reminders'>,
  attempt: Attempt,
  tell: Tell,
): FollowUpActions {
  const undoable = (undo: () => Promise<unknown>) => () => void attempt(undo)
  const put = (followUp: Omit<FollowUp, keyof Stamped>) => request('saveFollowUp', followUp)
  const zone = () => model.settings.value.shop.timeZone
  const me = () => model.settings.value.agent.name
  return {
    async saveFollowUp({ id, subject, repeat, assignee, ...draft }) {
      reminders.askOnce()
      const before = model.followUps.value?.find(one => one.id === id)
      const saved = await attempt(() =>
        request('saveFollowUp', {
          ...(before ? unsettled(before) : { at: Date.now(), ...by(me()) }),
          about: subject.about,
          console: subject.console,
          ...(subject.label && { label: subject.label }),
          ...draft,
          ...(repeat && { repeat }),
          ...(assignee && { assignee }),
        }),
      )
      return saved !== undefined
    },
    async finishFollowUp(followUp, done) {
      const { doneAt: _, ...open } = bare(followUp)
      const saved = await attempt(() => put(done ? finished(open, Date.now(), zone()) : open))
      if (saved && done)
        tell(
          open.repeat === undefined ? 'manage.followUps.finished' : 'manage.followUps.comesBack',
          [],
          undoable(() => put(open)),
        )
    },
    async postponeFollowUp(followUp, due) {
      const before = bare(followUp)
      const saved = await attempt(() => put({ ...before, due }))
      if (saved)
        tell(
          'manage.followUps.postponed',
          [],
          undoable(() => put(before)),
        )
    },
    async takeFollowUp(followUp) {
      await attempt(() => put({ ...bare(followUp), assignee: me() }))
    },
    async removeFollowUp({ id }) {
      await attempt(async () => {
        await request('removeFollowUp', { id })
        tell(
          'manage.followUps.removed',
          [],
          undoable(() => request('restoreFollowUp', { id })),
        )
      })
    },
    async handOver(ids, to) {
      const text = await attempt(() => request('handOver', { ids, to, ...(me() && { from: me() }) }))
      if (text === undefined) return false
      const file = new Blob([text], { type: 'application/json' })
      saveFile(document, dated('hand-over', new Date(), 'json'), file)
      tell('handOver.saved', [ids.length, to])
      return true
    },
    async takeOver(file) {
      const taken = await attempt(async () => request('takeOver', { text: await file.text() }))
      if (!taken) return
      tell(
        'handOver.taken',
        [taken.count],
        undoable(() => request('undoImport', { snapshot: taken.snapshot })),
      )
    },
    async allowReminders() {
      model.reminders.value = await reminders.ask()
    },
  }
}

/** Without what the form says anew, even where it says nothing. */
function unsettled(followUp: FollowUp) {
  const { repeat: _, assignee: __, ...kept } = bare(followUp)
  return kept
}

const by = (name: string) => (name ? { by: name } : {})

const bare = ({ updatedAt: _, deletedAt: __, trail: ___, others: ____, ...fields }: FollowUp) => fields
