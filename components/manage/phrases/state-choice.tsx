import type { Phrase } from '@/lib/phrases/library/phrase'
import { ORDER_STATES } from '@/lib/trade/order'
import { useManage } from '../context'

const STATES = [...ORDER_STATES, 'refunding'] as const satisfies NonNullable<Phrase['states']>

interface StateChoiceProps {
  readonly name: string
  readonly states: NonNullable<Phrase['states']>
  readonly onStates: (states: NonNullable<Phrase['states']>) => void
}

/** Order states a phrase suits; none chosen means any. */
export function StateChoice({ name, states, onStates }: StateChoiceProps) {
  const { say } = useManage()
  return (
    <fieldset class="states">
      <legend>{name}</legend>
      {STATES.map(state => (
        <label key={state} class="check">
          <input
            type="checkbox"
            checked={states.includes(state)}
            onChange={event =>
              onStates(
                event.currentTarget.checked ? [...states, state] : states.filter(other => other !== state),
              )
            }
          />
          {say(`state.${state}`)}
        </label>
      ))}
    </fieldset>
  )
}
