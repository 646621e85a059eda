import { rivalsOf } from '@/lib/backup/rivals'
import type { Say } from '@/lib/locales/words'
import type { Note } from '@/lib/notes/note'
import type { Stamp } from '@/lib/trade/record'
import { Button } from './button'

interface NoteRivalsProps {
  readonly note: Note
  readonly say: Say
  /** Without a stamp: the text that shows. */
  readonly onChoose: (at?: Stamp) => void
}

/** Texts of a note that were written on two machines at once, until one of them is chosen. */
export function NoteRivals({ note, say, onChoose }: NoteRivalsProps) {
  const rivals = rivalsOf(note, 'text')
  if (rivals.length === 0) return null
  return (
    <fieldset class="rivals" aria-label={say('note.rivals')}>
      <p class="look">{say('note.rivals')}</p>
      <Button onClick={() => onChoose()}>{say('note.keepShown')}</Button>
      <ul>
        {rivals.map(({ at, value }) => (
          <li key={at}>
            <bdi>{String(value ?? '')}</bdi>{' '}
            <Button
              aria-label={`${say('note.keepThis')}: ${String(value ?? '')}`}
              onClick={() => onChoose(at)}
            >
              {say('note.keepThis')}
            </Button>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
