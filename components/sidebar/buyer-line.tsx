import { BUYER_FACTS, type BuyerFact } from '@/lib/notes/note'
import { useSidebar } from './context'
import { useIssueWords, useStandingWords } from './standing-words'

const FACTS: readonly BuyerFact[] = ['taboo', ...BUYER_FACTS.filter(fact => fact !== 'taboo')]

/** Under the closed band, in one line: who this is and what not to get wrong. Nothing where nothing is known. */
export function BuyerLine({ onOpen }: { readonly onOpen: () => void }) {
  const { model, say } = useSidebar()
  const standing = useStandingWords()
  const issues = useIssueWords()
  const { name } = model.records.standing.value
  const profile = model.records.profile.value
  // What must not be got wrong first: the line is short.
  const noted = FACTS.filter(fact => profile?.[fact])
  // One order says nothing that is not on screen.
  if (name === undefined && noted.length === 0 && issues === '') return null
  const parts = [
    name !== undefined && <b key="class">{name}</b>,
    ...noted.map(fact => (
      <span key={fact} class={fact === 'taboo' ? 'look' : undefined}>
        {say(`buyers.fact.${fact}`)} <bdi>{profile?.[fact]}</bdi>
      </span>
    )),
    issues,
    name !== undefined && standing,
  ].filter(Boolean)
  return (
    <button type="button" class="bare buyer-line cut" onClick={onOpen}>
      {parts.map((part, place) => (
        <span key={place}>
          {place > 0 && ' · '}
          {part}
        </span>
      ))}
    </button>
  )
}
