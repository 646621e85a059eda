import { useSignal } from '@preact/signals'
import { Pencil, Trash2 } from 'lucide'
import { IconButton } from '@/components/ui/button'
import { GrowingField } from '@/components/ui/growing-field'
import { NoteHistory } from '@/components/ui/note-history'
import { NoteRivals } from '@/components/ui/note-rivals'
import { noteWords } from '@/components/ui/note-words'
import { clockWords } from '@/components/ui/time-words'
import type { Note } from '@/lib/notes/note'
import { EDITED_NOTE } from '@/lib/sidebar/model/draft-keys'
import { useSidebar } from './context'
import { NoteText } from './note-text'

export function NoteRow({ note }: { readonly note: Note }) {
  const { model, actions, say, tell } = useSidebar()
  const { drafts } = model
  const key = EDITED_NOTE(note.id)
  const begun = drafts.get(key)
  const editing = useSignal(false)
  /** What it said when the agent began to change it. */
  const from = useSignal<string | undefined>(undefined)
  const zone = model.settings.value.shop.timeZone
  const moment = (at: number) => tell(clockWords(at, model.slow.value, zone))
  const ofOrder = note.about.startsWith('order:')
  const close = () => {
    editing.value = false
    drafts.set(key, '')
  }
  const save = async () => {
    const said = drafts.get(key).trim()
    if (!said || said === note.text || (await actions.editNote(note, said, from.value))) close()
  }
  if (editing.value || begun !== '') {
    return (
      <li class="note">
        <GrowingField
          name={say('sidebar.editNote')}
          value={begun}
          atOnce={editing.value}
          onText={typed => {
            editing.value = true
            drafts.set(key, typed)
          }}
          onEnter={() => void save()}
          onEscape={close}
        />
        <div class="acts">
          <button type="button" class="btn quiet" onClick={close}>
            {say('ui.cancel')}
          </button>
          <button type="button" class="btn main" onClick={() => void save()}>
            {say('ui.save')}
          </button>
        </div>
      </li>
    )
  }
  return (
    <li class="note">
      <NoteText text={note.text} />
      <div class="note-foot">
        <span class="dim">
          {[
            ofOrder && say('sidebar.noteOrder', note.label ?? ''),
            ...noteWords(note).map(tell),
            moment(note.at),
            note.by,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <IconButton
          small
          icon={Pencil}
          name={say('sidebar.editNote')}
          onClick={() => {
            editing.value = true
            from.value = note.text
            drafts.set(key, note.text)
          }}
        />
        <IconButton
          small
          icon={Trash2}
          name={say('sidebar.removeNote')}
          onClick={() => void actions.removeNote(note)}
        />
      </div>
      <NoteRivals note={note} say={say} onChoose={at => void actions.chooseNote(note, at)} />
      <NoteHistory note={note} say={say} moment={moment} />
    </li>
  )
}
