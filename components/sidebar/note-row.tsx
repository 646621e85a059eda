import { useSignal } from '@preact/signals'
import { Pencil, Trash2 } from 'lucide'
import { IconButton } from '@/components/ui/button'
import { GrowingField } from '@/components/ui/growing-field'
import { clockWords } from '@/components/ui/time-words'
import type { Note } from '@/lib/notes/note'
import { useSidebar } from './context'

export function NoteRow({ note }: { readonly note: Note }) {
  const { model, actions, say, tell } = useSidebar()
  const draft = useSignal<string | undefined>(undefined)
  const zone = model.settings.value.shop.timeZone
  const ofOrder = note.about.startsWith('order:')
  const save = async () => {
    const said = draft.value?.trim()
    if (!said || said === note.text || (await actions.editNote(note, said))) draft.value = undefined
  }
  if (draft.value !== undefined) {
    return (
      <li class="note">
        <GrowingField
          name={say('sidebar.editNote')}
          value={draft.value}
          atOnce
          onText={typed => (draft.value = typed)}
          onEnter={() => void save()}
          onEscape={() => (draft.value = undefined)}
        />
        <div class="acts">
          <button type="button" class="btn quiet" onClick={() => (draft.value = undefined)}>
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
      <bdi class="note-text">{note.text}</bdi>
      <div class="note-foot">
        <span class="dim">
          {[
            ofOrder && say('sidebar.noteOrder', note.label ?? ''),
            tell(clockWords(note.at, model.slow.value, zone)),
            note.by,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <IconButton
          small
          icon={Pencil}
          name={say('sidebar.editNote')}
          onClick={() => (draft.value = note.text)}
        />
        <IconButton
          small
          icon={Trash2}
          name={say('sidebar.removeNote')}
          onClick={() => void actions.removeNote(note)}
        />
      </div>
    </li>
  )
}
