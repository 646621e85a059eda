import { Pin, StickyNote } from 'lucide'
import { useState } from 'preact/hooks'
import type { Note } from '@/lib/notes/note'
import { Icon } from '../../ui/icon'
import { useManage } from '../context'
import { Empty } from '../empty'
import { PageHead } from '../page-head'
import { SearchField } from '../search-field'
import { VirtualList } from '../virtual-list'
import { NoteCard, NoteFoot } from './note-card'
import { useNotes } from './use-notes'

/** Every note, pinned ones first, found by any word or its pinyin. */
export function NotesSection() {
  const { say } = useManage()
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState<Note>()
  const notes = useNotes(query)
  const active = notes.placeOf(chosen?.id)
  /** As it is now, where it is still among those found. */
  const shown = notes.at(active) ?? chosen
  const { total } = notes
  return (
    <section class="page library">
      <PageHead title={say('manage.rail.notes')} about={say('manage.notes.about')}>
        <SearchField value={query} onText={setQuery} name={say('manage.notes.find')} />
      </PageHead>
      {total === 0 && (
        <Empty icon={StickyNote}>
          {say(query.trim() === '' ? 'manage.notes.empty' : 'manage.notes.none')}
        </Empty>
      )}
      {total !== undefined && total > 0 && (
        <div class="list-and-card">
          <VirtualList
            name={say('manage.rail.notes')}
            count={total}
            rowHeight={58}
            active={active}
            onActive={at => setChosen(notes.at(at))}
            row={at => {
              const note = notes.at(at)
              return note && <NoteLine note={note} />
            }}
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
