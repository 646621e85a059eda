import { rivalsOf } from '@/lib/backup/rivals'
import type { BuyerFact, BuyerProfile } from '@/lib/notes/note'
import { Button } from '../../ui/button'
import { useManage } from '../context'

interface FactRivalsProps {
  readonly profile: BuyerProfile
  readonly fact: BuyerFact
}

/** What another machine noted at the same time, until one is chosen. */
export function FactRivals({ profile, fact }: FactRivalsProps) {
  const { actions, say } = useManage()
  const rivals = rivalsOf(profile, fact)
  if (rivals.length === 0) return null
  const choose = (at?: (typeof rivals)[number]['at']) => void actions.chooseFact(profile, fact, at)
  return (
    <fieldset class="rivals" aria-label={say('note.rivals')}>
      <p>{say('note.rivals')}</p>
      <Button onClick={() => choose()}>{say('note.keepShown')}</Button>
      <ul>
        {rivals.map(({ at, value }) => (
          <li key={at}>
            <bdi>{value === undefined ? say('buyers.nothing') : String(value)}</bdi>{' '}
            <Button onClick={() => choose(at)}>{say('note.keepThis')}</Button>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
