import { dueAt } from '@/lib/notes/follow-up'
import type { Note } from '@/lib/notes/note'
import { defaultAbout } from '../model/default-about'
import type { SidebarModel } from '../model/model'
import type { SidebarHost } from '../sidebar-host'
import type { SidebarActions } from './actions'
import { createTried, signatureOf } from './tried'

type NoteActions = Pick<
  SidebarActions,
  'addNote' | 'keepMessage' | 'noteCall' | 'editNote' | 'findNotes' | 'chooseNote' | 'removeNote'
>

/** What the agent notes of this buyer and these orders. It is shown once it is saved. */
export function sidebarNotes(
  model: SidebarModel,
  host: SidebarHost,
  { addFollowUp }: Pick<SidebarActions, 'addFollowUp'>,
): NoteActions {
  const { facts, page } = model
  const { kept } = model.records
  const tried = createTried(model, host)
  const put = (note: Note) => {
    const others = kept.value.notes.filter(({ id }) => id !== note.id)
    kept.value = { ...kept.value, notes: [...others, note] }
  }
  const drop = ({ id }: Note) => {
    kept.value = { ...kept.value, notes: kept.value.notes.filter(note => note.id !== id) }
  }
  const saved: (...args: Parameters<SidebarActions['addNote']>) => Promise<Note> = async (
    about,
    label,
    text,
    more = {},
  ) => {
    const named = label === undefined ? {} : { label }
    const fields = {
      about,
      console: facts.id,
      text,
      at: Date.now(),
      ...named,
      ...more,
      ...signatureOf(model),
    }
    const note = await host.request('saveNote', fields)
    put(note)
    return note
  }
  const remove: NoteActions['removeNote'] = async note => {
    drop(note)
    if (!(await tried(() => host.request('removeNote', { id: note.id })))) return put(note)
    const undo = () =>
      void tried(async () => {
        await host.request('restoreNote', { id: note.id })
        put(note)
      })
    model.notice.value = { level: 'done', words: { key: 'sidebar.noteRemoved' }, undo }
  }

  return {
    addNote: (...args) => tried(async () => void (await saved(...args))),
    async keepMessage({ text, side, at, seenAt }) {
      const whose = defaultAbout(model)
      if (!whose) return
      const known = kept.value.notes.some(
        ({ about, from }) => about === whose.about && from?.text === text && from.side === side,
      )
      if (known) {
        model.notice.value = { level: 'look', words: { key: 'sidebar.messageKnown' } }
        return
      }
      const when = at ?? seenAt
      const shown = page.order.value
      await tried(async () => {
        const from = {
          text,
          side,
          ...(when !== undefined && { at: when }),
          ...(shown && { order: shown.id }),
        }
        const note = await saved(whose.about, whose.label, text, { from })
        const undo = () => void remove(note)
        model.notice.value = { level: 'done', words: { key: 'sidebar.messageKept' }, undo }
      })
    },
    async noteCall(call, typed) {
      const whose = defaultAbout(model)
      if (!whose) return false
      const { about, label } = whose
      const text = typed.trim() || host.say('note.called')
      if (!(await tried(async () => void (await saved(about, label, text, { call }))))) return false
      if (call !== 'callBack') return true
      const { timeZone } = model.settings.value.shop
      const due = dueAt('in-an-hour', Date.now(), timeZone)
      return addFollowUp(about, label, host.say('note.callAgain', typed.trim()).trim(), due)
    },
    findNotes: query =>
      host.request('findNotes', { query, besides: model.records.abouts.peek() }).catch(() => undefined),
    editNote: ({ updatedAt: _, deletedAt: __, history: ___, ...note }, text, from) =>
      tried(async () => {
        const { by: editor } = signatureOf(model)
        const saved = await host.request('saveNote', {
          ...note,
          text,
          ...(editor !== undefined && { editor }),
        })
        put(saved)
        const replaced = saved.history?.at(-1)?.text
        if (from !== undefined && replaced !== undefined && replaced !== from)
          model.notice.value = { level: 'look', words: { key: 'sidebar.noteEditedElsewhere' } }
      }),
    async chooseNote({ id }, at) {
      // The background tells of the write, and the note is asked for anew.
      await tried(() => host.request('chooseNote', { id, ...(at !== undefined && { at }) }))
    },
    removeNote: remove,
  }
}
