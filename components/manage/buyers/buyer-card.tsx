import { X } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import type { RankedBuyer } from '@/lib/notes/buyer-order'
import type { KnownBuyer } from '@/lib/notes/known-buyer'
import { type About, BUYER_FACTS, type BuyerProfile, type Note } from '@/lib/notes/note'
import { tagsIn } from '@/lib/notes/tags'
import { Button, IconButton } from '../../ui/button'
import { useConsoleName } from '../console-name'
import { useManage } from '../context'
import { TextField } from '../fields'
import { useMoment } from '../moment'
import { BuyerFigures } from './buyer-figures'
import { FactRivals } from './fact-rivals'
import { Tag } from './tag'
import { TagOffer } from './tag-offer'

interface LinkedProps {
  readonly buyer: KnownBuyer
  readonly all: readonly KnownBuyer[]
}

interface BuyerCardProps {
  readonly buyer: RankedBuyer
  readonly all: readonly KnownBuyer[]
  readonly onClose: () => void
}

/** All that is kept of one buyer; what is written is saved as its field is left. */
export function BuyerCard({ buyer, all, onClose }: BuyerCardProps) {
  const { actions, say } = useManage()
  const { about, console, label, profile } = buyer
  const save = (change: Partial<Record<keyof BuyerProfile, unknown>>) => {
    const { updatedAt: _, deletedAt: __, others: ___, ...known } = profile ?? { tags: [] }
    const next = { ...known, id: about, console, ...(label !== undefined && { label }), ...change }
    // An emptied field is taken away.
    const filled = Object.entries(next).filter(([, value]) => value !== '')
    void actions.saveBuyer(Object.fromEntries(filled) as unknown as BuyerProfile)
  }
  return (
    <article class="buyer-card" aria-label={label ?? say('buyers.unnamed')}>
      <div class="buyer-title">
        <h2>
          <bdi>{label ?? say('buyers.unnamed')}</bdi>{' '}
          {profile?.tags.map(name => (
            <Tag key={name} name={name} />
          ))}
        </h2>
        <IconButton icon={X} name={say('buyers.close')} onClick={onClose} />
      </div>
      <BuyerFigures buyer={buyer} />
      <TextField
        name={say('buyers.tags')}
        value={(profile?.tags ?? []).join('、')}
        onSave={typed => save({ tags: tagsIn(typed) })}
      />
      <p class="hint">{say('buyers.tagsHint')}</p>
      <TagOffer tags={profile?.tags ?? []} onTags={tags => save({ tags })} />
      {BUYER_FACTS.map(fact => (
        <div key={fact}>
          <TextField
            name={say(`buyers.fact.${fact}`)}
            value={profile?.[fact] ?? ''}
            onSave={text => save({ [fact]: text })}
          />
          {profile && <FactRivals profile={profile} fact={fact} />}
        </div>
      ))}
      <p class="hint">{say('buyers.factHint')}</p>
      <Linked buyer={buyer} all={all} onLink={linked => save({ linked })} />
      <NotesAbout about={about} />
      <Stored buyer={buyer} />
    </article>
  )
}

/** Brought as the card is opened, and after each change. */
function NotesAbout({ about }: { readonly about: About }) {
  const { model, actions } = useManage()
  const moment = useMoment()
  const [notes, setNotes] = useState<readonly Note[]>([])
  const changed = model.noteSubjects.value
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again after each change
  useEffect(() => {
    let isLeft = false
    void actions.notesAbout(about).then(found => !isLeft && setNotes(found))
    return () => {
      isLeft = true
    }
  }, [about, changed])
  return (
    <ul class="cards">
      {notes.map(note => (
        <li key={note.id} class="card">
          <p class="card-text">{note.text}</p>
          <p class="card-foot">{[moment(note.at), note.by].filter(Boolean).join(' · ')}</p>
        </li>
      ))}
    </ul>
  )
}

/** Who is the same person elsewhere, by the agent's own act. */
function Linked({
  buyer,
  all,
  onLink,
}: LinkedProps & { readonly onLink: (linked: readonly About[]) => void }) {
  const { say } = useManage()
  const consoleName = useConsoleName()
  const nameOf = (about: About) => {
    const one = all.find(other => other.about === about)
    return one ? `${one.label ?? say('buyers.unnamed')} · ${consoleName(one.console)}` : about
  }
  const linked = buyer.profile?.linked ?? []
  const others = all.filter(({ about }) => about !== buyer.about && !linked.includes(about))
  return (
    <>
      {linked.length > 0 && (
        <ul aria-label={say('buyers.linked')}>
          {linked.map(about => (
            <li key={about} class="row">
              {nameOf(about)}
              <Button
                look="quiet"
                aria-label={say('buyers.unlink', nameOf(about))}
                onClick={() => onLink(linked.filter(one => one !== about))}
              >
                ×
              </Button>
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <select
          class="field select"
          aria-label={say('buyers.link')}
          value=""
          onChange={({ currentTarget: { value } }) => {
            const found = others.find(({ about }) => about === value)
            if (found) onLink([...linked, found.about])
          }}
        >
          <option value="">{say('buyers.link')}</option>
          {others.slice(0, 500).map(({ about }) => (
            <option key={about} value={about}>
              {nameOf(about)}
            </option>
          ))}
        </select>
      )}
    </>
  )
}

/** What is stored about this buyer: shown, taken along, deleted. */
function Stored({ buyer }: { readonly buyer: RankedBuyer }) {
  const { actions, say } = useManage()
  const [sure, setSure] = useState(false)
  const { profile, notes, followUps, issues, standing } = buyer
  const facts = BUYER_FACTS.filter(fact => profile?.[fact]).length + (profile?.tags.length ?? 0)
  return (
    <section class="panel" aria-labelledby="stored-title">
      <h2 id="stored-title">{say('buyers.stored')}</h2>
      <p>{say('buyers.storedLine', notes, followUps.length, facts, issues.length, standing.orders)}</p>
      {sure && <p role="alert">{say('buyers.forgetSure')}</p>}
      <div class="row">
        <Button onClick={() => void actions.exportBuyer(buyer)}>{say('buyers.export')}</Button>
        {sure ? (
          <Button look="danger" onClick={() => void actions.forgetBuyer(buyer)}>
            {say('buyers.forgetYes')}
          </Button>
        ) : (
          <Button look="danger" onClick={() => setSure(true)}>
            {say('buyers.forget')}
          </Button>
        )}
      </div>
    </section>
  )
}
