import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { camel } from '@/lib/locales/camel'
import { targetOf } from '@/lib/manage/exchange/outcome'
import type { ForeignFile } from '@/lib/phrases/exchange/formats/format'
import type { ImportMode, ImportPlan } from '@/lib/phrases/exchange/plan'
import type { Progress } from '@/lib/phrases/exchange/progress'
import { useManage } from '../context'
import { useFormatName } from './format-names'
import { PlanOutcome } from './plan-outcome'
import { ProgressLine } from './progress-line'
import { usePlan } from './use-plan'

const MODES = ['add', 'overwrite', 'replace-group'] as const satisfies readonly ImportMode[]

interface ImportPreviewProps {
  readonly file: ForeignFile
  readonly onDone: () => void
}

/** What becomes of every row, before anything is written. */
export function ImportPreview({ file, onDone }: ImportPreviewProps) {
  const { model, actions, say } = useManage()
  const formatName = useFormatName()
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
      <p>{say('manage.exchange.found', formatName(file.format), file.phrases.length)}</p>
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
