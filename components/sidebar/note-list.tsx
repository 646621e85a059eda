import { useMemo } from 'preact/hooks'
import { createNoteSearch } from '@/lib/phrases/search/note-search'
import { useSidebar } from './context'
import { NoteRow } from './note-row'
import { OthersNotes } from './others-notes'

/** The notes on this buyer and these orders; a search finds those of others too, by any word or its pinyin, set apart. */
export function NoteList({ query }: { readonly query: string }) {
  const { model } = useSidebar()
  const all = model.records.notes.value
  const pinyin = model.phrases.pinyin.value
  const search = useMemo(() => createNoteSearch(all, pinyin), [all, pinyin])
  const notes = search(query)
  return (
    <>
      {notes.length > 0 && (
        <ul class="rows">
          {notes.map(note => (
            <NoteRow key={note.id} note={note} />
          ))}
        </ul>
      )}
      <OthersNotes query={query.trim()} isAlone={notes.length === 0} />
    </>
  )
}
