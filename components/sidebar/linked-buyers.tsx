import { TagChip } from '@/components/ui/tag-chip'
import { clockWords } from '@/components/ui/time-words'
import type { LinkedBuyer } from '@/lib/messages'
import { BUYER_FACTS } from '@/lib/notes/note'
import { useSidebar } from './context'
import { NoteText } from './note-text'
import { placeName } from './place-name'

/** What is kept of the same person on other consoles, as the agent linked them: marked as from there, to be read alone. */
export function LinkedBuyers() {
  const { model } = useSidebar()
  return (
    <>
      {model.records.linked.value.map(one => (
        <Linked key={one.about} buyer={one} />
      ))}
    </>
  )
}

function Linked({ buyer: { label, place, profile, notes } }: { readonly buyer: LinkedBuyer }) {
  const { model, say, tell } = useSidebar()
  const { shop } = model.settingsHere.value
  const where = place && placeName(place, say)
  const name = [where, label].filter(Boolean).join(' · ')
  const noted = BUYER_FACTS.filter(fact => profile?.[fact])
  return (
    <section class="linked" aria-label={say('card.linkedTo', name)}>
      <p class="whose">
        <span class="dim">{say('card.linked')}</span> <bdi>{name}</bdi>{' '}
        {profile?.tags.map(tag => (
          <TagChip key={tag} name={tag} colours={shop.tagColours} />
        ))}
      </p>
      {noted.length > 0 && (
        <div class="buyer-facts">
          {noted.map(fact => (
            <span key={fact} class={fact === 'taboo' ? 'look' : undefined}>
              <span class="dim">{say(`buyers.fact.${fact}`)}</span> <bdi>{profile?.[fact]}</bdi>
            </span>
          ))}
        </div>
      )}
      {notes.length > 0 && (
        <ul class="rows">
          {notes.map(note => (
            <li key={note.id} class="note">
              <NoteText text={note.text} />
              <span class="dim">
                {[tell(clockWords(note.at, model.slow.value, shop.timeZone)), note.by]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
