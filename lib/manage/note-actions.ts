import { request } from '@/lib/messages'
import type { ManageActions } from './actions'
import type { Attempt, Tell } from './attempt'
import type { ManageModel } from './model'

type NoteActions = Pick<
  ManageActions,
  'notesPage' | 'notesAbout' | 'aboutsByWord' | 'pinNote' | 'editNote' | 'chooseNote' | 'removeNote'
>

/** What can be done with a note in the full page. */
export const noteActions = (model: ManageModel, attempt: Attempt, tell: Tell): NoteActions => ({
  notesPage: (query, from, count) => attempt(() => request('notesPage', { query, from, count })),
  async notesAbout(about) {
    return (await attempt(() => request('kept', { abouts: [about] })))?.notes ?? []
  },
  async aboutsByWord(words) {
    return (await attempt(() => request('aboutsByWord', { words }))) ?? []
  },
  async pinNote({ updatedAt: _, deletedAt: __, others: ___, history: ____, pinned: _____, ...note }, pinned) {
    await attempt(() => request('saveNote', { ...note, ...(pinned && { pinned }) }))
  },
  async editNote({ updatedAt: _, deletedAt: __, others: ___, history: ____, ...note }, text) {
    const { name: editor } = model.settings.value.agent
    const saved = await attempt(() =>
      request('saveNote', { ...note, text, ...(editor !== '' && { editor }) }),
    )
    return saved !== undefined
  },
  async chooseNote({ id }, at) {
    await attempt(() =>
      request('chooseText', { table: 'notes', id, field: 'text', ...(at !== undefined && { at }) }),
    )
  },
  async removeNote({ id }) {
    await attempt(async () => {
      await request('removeNote', { id })
      const restore = () => void attempt(() => request('restoreNote', { id }))
      tell('manage.notes.removed', [], restore)
    })
  },
})
