import { useRef, useState } from 'preact/hooks'
import type { PhraseTopic } from '@/lib/alerts/alert'
import { TOPICS_BY_RULE } from '@/lib/alerts/topics'
import { camel } from '@/lib/locales/camel'
import type { PhraseDraft } from '@/lib/manage/drafts'
import type { DraftChanges } from '@/lib/manage/library/phrase-draft'
import { INTENTS_WITH_WORDS } from '@/lib/phrases/library/intent-words'
import type { IntentId } from '@/lib/phrases/library/phrase'
import { useManage } from '../context'

interface PhraseUsesProps {
  readonly draft: PhraseDraft
  readonly onChange: (change: DraftChanges) => void
}

/** Seconds after which the second text is said, where the agent has chosen no other number. */
const SECONDS = 30

/**
 * When a phrase may be said, what it answers, which alert's step it is, and what is said after it. Folded at first where none of them is
 * set; what is emptied to be written anew stays open, and keeps its seconds.
 */
export function PhraseUses({ draft, onChange }: PhraseUsesProps) {
  const { say } = useManage()
  const { from, until, topic, intents, next } = draft
  const [wasSet] = useState(() => [from, until, topic, intents, next].some(value => value !== undefined))
  const seconds = useRef(SECONDS)
  if (next) seconds.current = next.seconds
  const isTurned = from !== undefined && until !== undefined && from > until
  return (
    <details class="phrase-uses" open={wasSet}>
      <summary>{say('manage.editor.uses')}</summary>
      <div class="row">
        <label class="line">
          {say('manage.editor.from')}
          <input
            class="field"
            type="date"
            value={from ?? ''}
            onInput={event => onChange({ from: event.currentTarget.value || undefined })}
          />
        </label>
        <label class="line">
          {say('manage.editor.until')}
          <input
            class="field"
            type="date"
            value={until ?? ''}
            onInput={event => onChange({ until: event.currentTarget.value || undefined })}
          />
        </label>
      </div>
      {isTurned && (
        <p class="wrong" role="alert">
          {say('manage.editor.datesTurned')}
        </p>
      )}
      <label class="line">
        {say('manage.editor.topic')}
        <select
          class="field"
          value={topic ?? ''}
          onChange={event => onChange({ topic: (event.currentTarget.value as PhraseTopic) || undefined })}
        >
          <option value="">{say('manage.editor.noTopic')}</option>
          {TOPICS_BY_RULE.map(({ id, name, topics }) => (
            <optgroup key={id} label={say(name)}>
              {topics.map(one => (
                <option key={one} value={one}>
                  {say(`sidebar.step.${camel(one)}`)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <Intents intents={intents} onIntents={now => onChange({ intents: now })} />
      <label class="line">
        {say('manage.editor.next')}
        <textarea
          class="field"
          rows={2}
          maxLength={2000}
          value={next?.text ?? ''}
          onInput={({ currentTarget: { value } }) =>
            onChange({ next: value.trim() ? { seconds: seconds.current, text: value } : undefined })
          }
        />
      </label>
      {next && (
        <label class="line">
          {say('manage.editor.nextSeconds')}
          <input
            class="field seconds"
            type="number"
            min={1}
            max={600}
            value={next.seconds}
            onChange={({ currentTarget }) => {
              const seconds = Math.round(currentTarget.valueAsNumber)
              if (seconds >= 1 && seconds <= 600) onChange({ next: { ...next, seconds } })
            }}
          />
        </label>
      )}
    </details>
  )
}

interface IntentsProps {
  readonly intents: readonly IntentId[] | undefined
  readonly onIntents: (intents: readonly IntentId[] | undefined) => void
}

/** What of a buyer's it answers. None chosen: found by its own text. */
function Intents({ intents = [], onIntents }: IntentsProps) {
  const { say } = useManage()
  return (
    <fieldset class="states">
      <legend>{say('manage.editor.intents')}</legend>
      {INTENTS_WITH_WORDS.map(code => {
        const id = code as IntentId
        return (
          <label key={code} class="check">
            <input
              type="checkbox"
              checked={intents.includes(id)}
              onChange={({ currentTarget: { checked } }) => {
                const now = checked ? [...intents, id] : intents.filter(other => other !== id)
                onIntents(now.length > 0 ? now : undefined)
              }}
            />
            {say(`sidebar.intent.${code}`)}
          </label>
        )
      })}
    </fieldset>
  )
}
