import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { createNoteSearch } from '@/lib/phrases/search/note-search'
import { useSidebar } from './context'
import { NoteRow } from './note-row'
import { OthersNotes } from './others-notes'

/** The notes on this buyer and these orders; a search finds those of others too, by any word or its pinyin, set apart. */
export function NoteList() {
  const { model, say } = useSidebar()
  const query = useSignal('')
  const all = model.records.notes.value
  const pinyin = model.phrases.pinyin.value
  const search = useMemo(() => createNoteSearch(all, pinyin), [all, pinyin])
  const notes = search(query.value)
  return (
    <>
      <input
        type="search"
        class="field find-notes"
        aria-label={say('sidebar.findNotes')}
        placeholder={say('sidebar.findNotes')}
        value={query.value}
        onInput={({ currentTarget }) => (query.value = currentTarget.value)}
        onKeyDown={event => {
          if (event.key !== 'Escape' || query.value === '') return
          event.stopPropagation()
          query.value = ''
        }}
      />
      {notes.length > 0 && (
        <ul class="rows">
          {notes.map(note => (
            <NoteRow key={note.id} note={note} />
          ))}
        </ul>
      )}
      <OthersNotes query={query.value.trim()} isAlone={notes.length === 0} />
    </>
  )
}
