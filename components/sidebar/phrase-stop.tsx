import { CircleAlert, Info, TriangleAlert } from 'lucide'
import { Icon } from '@/components/ui/icon'
import { isComposing } from '@/lib/composer/ime'
import type { ShownPhrase } from '@/lib/sidebar/model/phrase-rows'
import { useSidebar } from './context'

interface PhraseStopProps {
  readonly row: ShownPhrase
  readonly place: string
  readonly isStuck: boolean
  /** Everything missing was typed. */
  readonly onReady: () => void
}

/** Why a phrase cannot go out as it is, and what to do: on its row, before anybody tries. */
export function PhraseStop({ row, place, isStuck, onReady }: PhraseStopProps) {
  const { model, say, tell } = useSidebar()
  const { filled, phrase } = row
  // What is missing has its own line, where it can be typed.
  const findings = row.findings.filter(({ kind }) => kind !== 'missing')
  const { missing } = filled
  const typed = model.phrases.typed()
  // A field stays while the agent works in it, also once it has its value.
  const asked = isStuck
    ? [
        ...new Set(
          filled.parts.flatMap(({ kind, name = '' }) =>
            kind !== 'text' && kind !== 'choice' && (kind === 'missing' || name in typed) ? [name] : [],
          ),
        ),
      ]
    : []
  const choices = filled.parts.filter(({ kind }) => kind === 'choice')
  if (missing.length + findings.length + choices.length + asked.length === 0) return null
  return (
    <div class="phrase-stop">
      {missing.length > 0 && (
        <button
          type="button"
          class="bare stop-line missing-value"
          onClick={() => model.phrases.stick({ phrase: phrase.id, place })}
        >
          <Icon of={CircleAlert} size={12} />
          {say('sidebar.missing', missing.join(say('ui.and')))}
        </button>
      )}
      {asked.length > 0 && (
        <div class="holes">
          {asked.map(name => (
            <label key={name}>
              <span class="dim">{name}</span>
              <input
                class="field"
                value={typed[name] ?? ''}
                onInput={event => model.phrases.type(name, event.currentTarget.value)}
                onKeyDown={event => {
                  if (event.key !== 'Enter' || isComposing(event)) return
                  event.preventDefault()
                  onReady()
                }}
              />
            </label>
          ))}
        </div>
      )}
      {choices.map(({ name = '', text, options = [] }) => (
        <fieldset key={name} class="choices" aria-label={options.join(' / ')}>
          {options.map(option => (
            <button
              key={option}
              type="button"
              class="bare chip"
              aria-pressed={option === text}
              onClick={() => model.phrases.type(name, option)}
            >
              {option}
            </button>
          ))}
        </fieldset>
      ))}
      {findings.map(({ level, words }, i) => (
        <div key={i} class={`stop-line ${level}`}>
          <Icon of={level === 'block' ? CircleAlert : level === 'confirm' ? TriangleAlert : Info} size={12} />
          <span>
            {tell(words)}
            {level === 'confirm' && isStuck && <b> {say('sidebar.againToInsert')}</b>}
          </span>
        </div>
      ))}
    </div>
  )
}
