import { StickyNote, Trash2 } from 'lucide'
import { useState } from 'preact/hooks'
import { foundNotes } from '@/lib/manage/records'
import { IconButton } from '../ui/button'
import { useConsoleName } from './console-name'
import { useManage } from './context'
import { Dots } from './dots'
import { Empty } from './empty'
import { useMoment } from './moment'
import { PageHead } from './page-head'
import { SearchField } from './search-field'

/** Every note, newest first, with a field that finds in text, name and author. */
export function NotesSection() {
  const { model, actions, say } = useManage()
  const moment = useMoment()
  const consoleName = useConsoleName()
  const [query, setQuery] = useState('')
  const all = model.notes.value
  const notes = all && foundNotes(all, query)
  return (
    <section class="page">
      <PageHead title={say('manage.rail.notes')} about={say('manage.notes.about')}>
        <SearchField value={query} onText={setQuery} name={say('manage.notes.find')} />
      </PageHead>
      {notes?.length === 0 && (
        <Empty icon={StickyNote}>{say(all?.length ? 'manage.notes.none' : 'manage.notes.empty')}</Empty>
      )}
      <ul class="cards">
        {notes?.map(note => (
          <li key={note.id} class="card">
            <p class="card-text">{note.text}</p>
            <p class="card-foot">
              <Dots
                items={[
                  <b key="name">{note.label ?? say('manage.notes.unnamed')}</b>,
                  consoleName(note.console),
                  moment(note.at),
                  note.by,
                ]}
              />
            </p>
            <IconButton
              icon={Trash2}
              name={say('manage.notes.remove', note.label ?? note.text.slice(0, 20))}
              onClick={() => void actions.removeNote(note)}
              small
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
