import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { createNoteSearch } from '@/lib/phrases/search/note-search'
import { useSidebar } from './context'
import { NoteRow } from './note-row'

/** So many are seen at a glance; of more some are looked for. */
const AT_A_GLANCE = 4

/** The notes on this buyer and these orders, found by any word or its pinyin where there are many. */
export function NoteList() {
  const { model, say } = useSidebar()
  const query = useSignal('')
  const all = model.records.notes.value
  const pinyin = model.phrases.pinyin.value
  const search = useMemo(() => createNoteSearch(all, pinyin), [all, pinyin])
  if (all.length === 0) return null
  const notes = search(query.value)
  return (
    <>
      {all.length > AT_A_GLANCE && (
        <input
          type="search"
          class="field find-notes"
          aria-label={say('sidebar.findNotes', all.length)}
          placeholder={say('sidebar.findNotes', all.length)}
          value={query.value}
          onInput={({ currentTarget }) => (query.value = currentTarget.value)}
          onKeyDown={event => {
            if (event.key !== 'Escape' || query.value === '') return
            event.stopPropagation()
            query.value = ''
          }}
        />
      )}
      {notes.length > 0 ? (
        <ul class="rows">
          {notes.map(note => (
            <NoteRow key={note.id} note={note} />
          ))}
        </ul>
      ) : (
        <p class="dim">{say('sidebar.noteNotFound')}</p>
      )}
    </>
  )
}
