import { Pin, StickyNote } from 'lucide'
import { useMemo, useState } from 'preact/hooks'
import { createNoteSearch } from '@/lib/manage/note-search'
import type { Note, NoteId } from '@/lib/notes/note'
import { Icon } from '../../ui/icon'
import { useManage } from '../context'
import { Empty } from '../empty'
import { PageHead } from '../page-head'
import { SearchField } from '../search-field'
import { VirtualList } from '../virtual-list'
import { NoteCard, NoteFoot } from './note-card'

/** Every note, pinned ones first, found by any word or its pinyin. */
export function NotesSection() {
  const { model, say } = useManage()
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState<NoteId>()
  const all = model.notes.value
  const pinyin = model.pinyin.value
  const search = useMemo(() => createNoteSearch(all ?? [], pinyin), [all, pinyin])
  const notes = useMemo(() => search(query), [search, query])
  const shown = all?.find(({ id }) => id === chosen)
  return (
    <section class="page library">
      <PageHead title={say('manage.rail.notes')} about={say('manage.notes.about')}>
        <SearchField value={query} onText={setQuery} name={say('manage.notes.find')} />
      </PageHead>
      {all && notes.length === 0 && (
        <Empty icon={StickyNote}>{say(all.length > 0 ? 'manage.notes.none' : 'manage.notes.empty')}</Empty>
      )}
      {notes.length > 0 && (
        <div class="list-and-card">
          <VirtualList
            name={say('manage.rail.notes')}
            count={notes.length}
            rowHeight={58}
            active={notes.findIndex(({ id }) => id === chosen)}
            onActive={at => setChosen(notes[at]?.id)}
            row={at => notes[at] && <NoteLine note={notes[at]} />}
          />
          {shown ? (
            <NoteCard key={shown.id} note={shown} />
          ) : (
            <Empty icon={StickyNote}>{say('manage.notes.choose')}</Empty>
          )}
        </div>
      )}
    </section>
  )
}

function NoteLine({ note }: { readonly note: Note }) {
  return (
    <div class="buyer-row">
      <p>
        {note.pinned && <Icon of={Pin} size={12} />}
        <bdi>{note.text}</bdi>
      </p>
      <NoteFoot note={note} />
    </div>
  )
}
