import { useState } from 'preact/hooks'
import { OUTCOMES, type Outcome, outcomeCounts } from '@/lib/manage/exchange/outcome'
import type { ImportPlan } from '@/lib/phrases/exchange/plan'
import { Button } from '../../ui/button'
import { useManage } from '../context'
import { PlannedRows } from './planned-rows'
import { useFlagged } from './use-flagged'

interface PlanOutcomeProps {
  readonly plan: ImportPlan
  readonly onTake: () => void
}

/** Rows by what becomes of them, and the act itself. */
export function PlanOutcome({ plan, onTake }: PlanOutcomeProps) {
  const { say } = useManage()
  const [shown, setShown] = useState<Outcome | 'flagged'>()
  const flagged = useFlagged(plan)
  const counts = outcomeCounts(plan)
  const writes = counts.new + counts.updated + counts.conflict + plan.remove.length
  const filter = (name: Outcome | 'flagged', label: string, count: number) => (
    <button
      key={name}
      type="button"
      class={`bare kind ${name}`}
      aria-pressed={shown === name}
      disabled={count === 0}
      onClick={() => setShown(shown === name ? undefined : name)}
    >
      {label} <b>{count}</b>
    </button>
  )
  return (
    <>
      <fieldset class="kinds">
        <legend class="sr">{say('manage.exchange.kinds')}</legend>
        {OUTCOMES.map(name => filter(name, say(`manage.exchange.kind.${name}`), counts[name]))}
        {flagged.size > 0 && filter('flagged', say('manage.exchange.flagged'), flagged.size)}
      </fieldset>
      {plan.remove.length > 0 && <p class="wrong">{say('manage.exchange.removes', plan.remove.length)}</p>}
      {plan.unknownVariables.length > 0 && (
        <p class="hint">{say('manage.exchange.variables', plan.unknownVariables.slice(0, 20).join(' '))}</p>
      )}
      {flagged.size > 0 && (
        <p class="look" role="status">
          {say('manage.exchange.flaggedHint', flagged.size)}
        </p>
      )}
      <PlannedRows plan={plan} shown={shown} flagged={flagged} />
      <div class="row">
        <Button look="main" disabled={writes === 0} onClick={onTake}>
          {say('manage.exchange.take', writes)}
        </Button>
      </div>
    </>
  )
}
