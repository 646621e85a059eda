import { useEffect, useState } from 'preact/hooks'
import { noteWords } from '@/components/ui/note-words'
import { clockWords } from '@/components/ui/time-words'
import type { FoundNote } from '@/lib/messages'
import { useSidebar } from './context'
import { NoteText } from './note-text'
import { placeName } from './place-name'

/** Ms after the last key in which nothing is looked for yet. */
const TYPING = 150

interface Found {
  readonly query: string
  readonly notes: readonly FoundNote[]
}

/**
 * What a search finds beside the buyer on screen: whose each note is stands before it, and nothing of it can be changed, copied or put
 * into the chat with this buyer.
 */
export function OthersNotes({ query, isAlone }: { readonly query: string; readonly isAlone: boolean }) {
  const { model, actions, say } = useSidebar()
  const [found, setFound] = useState<Found>()
  const buyer = model.page.buyerKey.value
  // biome-ignore lint/correctness/useExhaustiveDependencies: another buyer on screen is not among the others any more
  useEffect(() => {
    if (query === '') return setFound(undefined)
    let isLeft = false
    const timer = setTimeout(async () => {
      const notes = (await actions.findNotes(query)) ?? []
      if (!isLeft) setFound({ query, notes })
    }, TYPING)
    return () => {
      isLeft = true
      clearTimeout(timer)
    }
  }, [query, buyer])
  if (query === '' || !found) return null
  if (found.notes.length === 0)
    return isAlone && found.query === query ? (
      <p class="dim" role="status">
        {say('sidebar.noteNotFound')}
      </p>
    ) : null
  return (
    <section aria-label={say('sidebar.othersNotes')}>
      <h3 class="others-title">{say('sidebar.othersNotes')}</h3>
      <ul class="rows">
        {found.notes.map(one => (
          <OthersNote key={one.note.id} found={one} />
        ))}
      </ul>
    </section>
  )
}

function OthersNote({ found: { note, place } }: { readonly found: FoundNote }) {
  const { model, say, tell } = useSidebar()
  const { timeZone } = model.settings.value.shop
  const isOrder = note.about.startsWith('order:')
  const whose = note.label ?? say('sidebar.nameless')
  return (
    <li class="note of-other">
      <p class="whose">
        <b>
          <bdi>{isOrder ? say('sidebar.noteOrder', whose) : whose}</bdi>
        </b>
        {place && <span class="dim"> · {placeName(place, say)}</span>}
      </p>
      <NoteText text={note.text} />
      <p class="note-foot">
        <span class="dim">
          {[...noteWords(note).map(tell), tell(clockWords(note.at, model.slow.value, timeZone)), note.by]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </p>
    </li>
  )
}
