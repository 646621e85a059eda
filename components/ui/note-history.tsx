import { useState } from 'preact/hooks'
import type { Say } from '@/lib/locales/words'
import { formerTexts } from '@/lib/notes/history'
import type { Note } from '@/lib/notes/note'
import { Button } from './button'
import { formerWords } from './note-words'

interface NoteHistoryProps {
  readonly note: Note
  readonly say: Say
  /** A time (epoch ms) in words. */
  readonly moment: (at: number) => string
}

/** What a note said before, shown on demand. Nothing where it was never changed. */
export function NoteHistory({ note, say, moment }: NoteHistoryProps) {
  const [open, setOpen] = useState(false)
  const former = formerTexts(note)
  if (former.length === 0) return null
  return (
    <>
      <Button look="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        {say('note.changed', former.length)}
      </Button>
      {open && (
        <ul class="former" aria-label={say('note.former')}>
          {former.map((one, place) => {
            const { key, args = [] } = formerWords(one, moment)
            return (
              <li key={place}>
                <bdi>{one.text}</bdi>
                <span class="dim"> {say(key, ...args)}</span>
              </li>
            )
          })}
        </ul>
      )}
    </>
  )
}
