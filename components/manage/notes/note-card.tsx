import { Pencil, Pin, PinOff, Trash2 } from 'lucide'
import { useState } from 'preact/hooks'
import type { Note } from '@/lib/notes/note'
import { shortId } from '@/lib/trade/short-id'
import { Button } from '../../ui/button'
import { GrowingField } from '../../ui/growing-field'
import { NoteHistory } from '../../ui/note-history'
import { NoteRivals } from '../../ui/note-rivals'
import { noteWords } from '../../ui/note-words'
import { useConsoleName } from '../console-name'
import { useManage } from '../context'
import { Dots } from '../dots'
import { useMoment } from '../moment'

/** Whose note it is, from where and when. */
export function NoteFoot({ note }: { readonly note: Note }) {
  const { say } = useManage()
  const moment = useMoment()
  const consoleName = useConsoleName()
  return (
    <p class="card-foot">
      <Dots
        items={[
          <b key="name">{note.label ?? say('manage.notes.unnamed')}</b>,
          consoleName(note.console),
          ...noteWords(note).map(({ key, args = [] }) => say(key, ...args)),
          moment(note.at),
          note.by,
        ]}
      />
    </p>
  )
}

/** One note whole: its text, what it was made from and said before, and what can be done with it. */
export function NoteCard({ note }: { readonly note: Note }) {
  const { actions, say } = useManage()
  const moment = useMoment()
  const [draft, setDraft] = useState<string>()
  const name = note.label ?? note.text.slice(0, 20)
  const save = async () => {
    const text = draft?.trim()
    if (!text || text === note.text || (await actions.editNote(note, text))) setDraft(undefined)
  }
  return (
    <article class="buyer-card" aria-label={name}>
      {draft === undefined ? (
        <p class="card-text">{note.text}</p>
      ) : (
        <GrowingField
          name={say('note.text')}
          value={draft}
          atOnce
          onText={setDraft}
          onEnter={() => void save()}
          onEscape={() => setDraft(undefined)}
        />
      )}
      <NoteFoot note={note} />
      <Source note={note} />
      <div class="row">
        {draft === undefined ? (
          <Button icon={Pencil} onClick={() => setDraft(note.text)}>
            {say('note.edit')}
          </Button>
        ) : (
          <>
            <Button look="main" onClick={() => void save()}>
              {say('note.save')}
            </Button>
            <Button onClick={() => setDraft(undefined)}>{say('note.cancel')}</Button>
          </>
        )}
        <Button
          icon={note.pinned ? PinOff : Pin}
          onClick={() => void actions.pinNote(note, note.pinned !== true)}
        >
          {say(note.pinned ? 'manage.notes.unpin' : 'manage.notes.pin')}
        </Button>
        <Button
          icon={Trash2}
          aria-label={say('manage.notes.remove', name)}
          onClick={() => void actions.removeNote(note)}
        >
          {say('manage.notes.removeIt')}
        </Button>
      </div>
      <NoteRivals note={note} say={say} onChoose={at => void actions.chooseNote(note, at)} />
      <div>
        <NoteHistory note={note} say={say} moment={moment} />
      </div>
    </article>
  )
}

/** The message it was made from: its words where the note says others by now, when it was written, the order. */
function Source({ note: { from, text } }: { readonly note: Note }) {
  const { say } = useManage()
  const moment = useMoment()
  if (!from) return null
  const facts = [from.at !== undefined && moment(from.at), from.order && shortId(from.order)].filter(Boolean)
  const said = from.text === text ? say(`note.said.${from.side}`) : say('note.words', from.text)
  return <p class="hint">{facts.length > 0 ? say('note.saidAt', said, facts.join(' · ')) : said}</p>
}
