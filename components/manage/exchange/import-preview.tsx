import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { camel } from '@/lib/locales/camel'
import { OUTCOMES, type Outcome, outcomeCounts, targetOf } from '@/lib/manage/exchange/outcome'
import type { ForeignFile } from '@/lib/phrases/exchange/formats/format'
import type { ImportMode, ImportPlan } from '@/lib/phrases/exchange/plan'
import type { Progress } from '@/lib/phrases/exchange/progress'
import { Button } from '../../ui/button'
import { useManage } from '../context'
import { ProgressLine } from './progress-line'
import { usePlan } from './use-plan'

const MODES = ['add', 'overwrite', 'replace-group'] as const satisfies readonly ImportMode[]

const SHOWN = 200

interface ImportPreviewProps {
  readonly file: ForeignFile
  readonly onDone: () => void
}

/** What becomes of every row, before anything is written. */
export function ImportPreview({ file, onDone }: ImportPreviewProps) {
  const { model, actions, say } = useManage()
  const [mode, setMode] = useState<ImportMode>('add')
  const library = model.library.value
  const sets = library?.sets ?? []
  const [into, setInto] = useState(model.shownPart.value)
  const set = sets.find(({ id }) => id === into)
  const target = useMemo(() => library && targetOf(library, set?.id), [library, set?.id])
  const planned = usePlan(file, target, mode, set?.name)
  const [saving, setSaving] = useState<Progress>()
  const under = useRef<AbortController | undefined>(undefined)
  useEffect(() => () => under.current?.abort(), [])
  const take = async (plan: ImportPlan) => {
    const control = new AbortController()
    under.current = control
    const { signal } = control
    const done = await actions.importPhrases(plan, set?.id, { signal, onProgress: setSaving })
    setSaving(undefined)
    if (done) onDone()
  }
  return (
    <div class="preview">
      <p>{say('manage.exchange.found', say(`manage.format.${camel(file.format)}`), file.phrases.length)}</p>
      {sets.length > 0 && (
        <label class="line">
          {say('sets.into')}
          <select
            class="field select"
            value={set?.id ?? 'shared'}
            onChange={event => {
              const chosen = event.currentTarget.value
              setInto(sets.find(({ id }) => id === chosen)?.id ?? 'shared')
            }}
          >
            <option value="shared">{say('sets.shared')}</option>
            {sets.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <fieldset class="states">
        <legend>{say('manage.exchange.mode')}</legend>
        {MODES.map(choice => (
          <label key={choice} class="check">
            <input type="radio" name="mode" checked={mode === choice} onChange={() => setMode(choice)} />
            {say(`manage.exchange.modes.${camel(choice)}`)}
          </label>
        ))}
      </fieldset>
      {saving ? (
        <ProgressLine progress={saving} onCancel={() => under.current?.abort()} />
      ) : planned.kind === 'plan' ? (
        <PlanOutcome plan={planned.plan} onTake={() => void take(planned.plan)} />
      ) : (
        <ProgressLine progress={planned.progress} onCancel={onDone} />
      )}
    </div>
  )
}

/** Rows by what becomes of them, and the act itself. */
function PlanOutcome({ plan, onTake }: { readonly plan: ImportPlan; readonly onTake: () => void }) {
  const { say } = useManage()
  const [kind, setKind] = useState<Outcome>()
  const counts = outcomeCounts(plan)
  const writes = counts.new + counts.updated + counts.conflict + plan.remove.length
  return (
    <>
      <fieldset class="kinds">
        <legend class="sr">{say('manage.exchange.kinds')}</legend>
        {OUTCOMES.map(name => (
          <button
            key={name}
            type="button"
            class={`bare kind ${name}`}
            aria-pressed={kind === name}
            disabled={counts[name] === 0}
            onClick={() => setKind(kind === name ? undefined : name)}
          >
            {say(`manage.exchange.kind.${name}`)} <b>{counts[name]}</b>
          </button>
        ))}
      </fieldset>
      {plan.remove.length > 0 && <p class="wrong">{say('manage.exchange.removes', plan.remove.length)}</p>}
      {plan.unknownVariables.length > 0 && (
        <p class="hint">{say('manage.exchange.variables', plan.unknownVariables.slice(0, 20).join(' '))}</p>
      )}
      <PlannedRows plan={plan} kind={kind} />
      <div class="row">
        <Button look="main" disabled={writes === 0} onClick={onTake}>
          {say('manage.exchange.take', writes)}
        </Button>
      </div>
    </>
  )
}

function PlannedRows({ plan, kind }: { readonly plan: ImportPlan; readonly kind: Outcome | undefined }) {
  const { say } = useManage()
  const rows = kind === 'faulty' ? [] : plan.rows.filter(row => kind === undefined || row.kind === kind)
  const faulty = kind === undefined || kind === 'faulty' ? plan.faulty : []
  return (
    <div class="scroll-y">
      <table class="table">
        <tbody>
          {faulty.slice(0, SHOWN).map(({ row, why, field }) => (
            <tr key={`f${row}`}>
              <td>{say('manage.exchange.row', row)}</td>
              <td class="wrong">{say('manage.exchange.kind.faulty')}</td>
              <td colSpan={2}>
                {say(`manage.exchange.faulty.${camel(why)}`, field ?? say('manage.exchange.role.text'))}
              </td>
            </tr>
          ))}
          {rows.slice(0, SHOWN).map(({ row, kind: became, phrase }) => (
            <tr key={row}>
              <td>{say('manage.exchange.row', row)}</td>
              <td>{say(`manage.exchange.kind.${became}`)}</td>
              <td>{phrase.code && <code>{phrase.code}</code>}</td>
              <td class="cut">{phrase.text}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length + faulty.length > SHOWN && (
        <p class="hint">{say('manage.exchange.more', rows.length + faulty.length - SHOWN)}</p>
      )}
    </div>
  )
}
