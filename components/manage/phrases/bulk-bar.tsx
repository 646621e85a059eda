import type { Signal } from '@preact/signals'
import { ListChecks, Trash2 } from 'lucide'
import { useState } from 'preact/hooks'
import { isOwn } from '@/lib/phrases/library/arrange'
import type { GroupId, Phrase, PhraseId } from '@/lib/phrases/library/phrase'
import { Button } from '../../ui/button'
import { useManage } from '../context'
import { GroupSelect } from './group-select'
import { StateChoice } from './state-choice'

interface BulkBarProps {
  readonly marked: Signal<ReadonlySet<PhraseId>>
  readonly shown: readonly Phrase[]
}

/** What can be done to all marked phrases at once. */
export function BulkBar({ marked, shown }: BulkBarProps) {
  const { model, actions, say } = useManage()
  const [choosing, setChoosing] = useState(false)
  const ids = marked.value
  const clear = () => {
    marked.value = new Set()
    setChoosing(false)
  }
  const all = shown.length > 0 && shown.every(phrase => ids.has(phrase.id))
  const chosen = () =>
    model.library.value?.phrases.filter(phrase => isOwn(phrase) && ids.has(phrase.id)) ?? []
  const movable = chosen().length > 0
  const move = (group: GroupId | undefined) => {
    void actions.movePhrases(chosen(), group)
    clear()
  }
  return (
    <>
      <div class="bulk">
        <label class="check">
          <input
            type="checkbox"
            checked={all}
            onChange={event => {
              marked.value = event.currentTarget.checked ? new Set(shown.map(phrase => phrase.id)) : new Set()
            }}
          />
          {ids.size > 0 ? say('manage.bulk.marked', ids.size) : say('manage.bulk.count', shown.length)}
        </label>
        {movable && (
          <>
            <GroupSelect
              name={say('manage.bulk.move')}
              value={undefined}
              placeholder={say('manage.bulk.move')}
              onGroup={move}
            />
            <Button icon={ListChecks} aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
              {say('manage.bulk.states')}
            </Button>
            <Button
              icon={Trash2}
              onClick={() => {
                void actions.removePhrases(chosen().map(({ id }) => id))
                clear()
              }}
            >
              {say('manage.bulk.remove')}
            </Button>
          </>
        )}
      </div>
      {choosing && movable && (
        <BulkStates
          onStates={states => {
            void actions.setStates(chosen(), states)
            clear()
          }}
          onCancel={() => setChoosing(false)}
        />
      )}
    </>
  )
}

interface BulkStatesProps {
  readonly onStates: (states: NonNullable<Phrase['states']>) => void
  readonly onCancel: () => void
}

function BulkStates({ onStates, onCancel }: BulkStatesProps) {
  const { say } = useManage()
  const [states, setStates] = useState<NonNullable<Phrase['states']>>([])
  return (
    <div class="bulk-states">
      <StateChoice name={say('manage.bulk.statesFor')} states={states} onStates={setStates} />
      <div class="row">
        <Button look="main" onClick={() => onStates(states)}>
          {say('manage.bulk.apply')}
        </Button>
        <Button onClick={onCancel}>{say('manage.cancel')}</Button>
      </div>
    </div>
  )
}
