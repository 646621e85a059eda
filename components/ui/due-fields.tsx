import { useId } from 'preact/hooks'
import { camel } from '@/lib/locales/camel'
import type { Say } from '@/lib/locales/words'
import { type DueDraft, draftDue, MOST_DAYS, REPEAT_KINDS, type RepeatKind } from '@/lib/notes/due-draft'
import { HOLIDAYS, type Holiday, nextHoliday } from '@/lib/notes/holidays'

interface DueFieldsProps {
  readonly draft: DueDraft
  readonly onDraft: (draft: DueDraft) => void
  readonly say: Say
  /** Epoch ms. */
  readonly now: number
  readonly timeZone: string
  /** It does not come back: only the moment is asked for. */
  readonly once?: boolean
}

/** When something is due, to the minute, and how it comes back; a holiday sets both. */
export function DueFields({ draft, onDraft, say, now, timeZone, once = false }: DueFieldsProps) {
  const id = useId()
  const change = (part: Partial<DueDraft>) => onDraft({ ...draft, ...part })
  const pick = (holiday: string) => {
    const found = HOLIDAYS.find((one): one is Holiday => one === holiday)
    if (found) onDraft(draftDue(nextHoliday(found, now, timeZone), timeZone))
  }
  return (
    <div class="due-fields">
      <label for={`${id}-at`}>{say('followUp.exactName')}</label>
      <input
        id={`${id}-at`}
        class="field"
        type="datetime-local"
        value={draft.wall}
        onInput={event => change({ wall: event.currentTarget.value })}
      />
      {!once && (
        <>
          <label for={`${id}-repeat`}>{say('followUp.repeatName')}</label>
          <select
            id={`${id}-repeat`}
            class="field"
            value={draft.repeat}
            onChange={event => change({ repeat: event.currentTarget.value as RepeatKind })}
          >
            {REPEAT_KINDS.map(kind => (
              <option key={kind} value={kind}>
                {say(`followUp.repeat.${camel(kind)}`)}
              </option>
            ))}
          </select>
          {draft.repeat === 'days' && (
            <>
              <label for={`${id}-days`}>{say('followUp.repeat.daysName')}</label>
              <input
                id={`${id}-days`}
                class="field"
                type="number"
                min={1}
                max={MOST_DAYS}
                value={draft.days}
                onInput={event => change({ days: event.currentTarget.value })}
              />
            </>
          )}
          <label for={`${id}-holiday`}>{say('followUp.holidays')}</label>
          <select
            id={`${id}-holiday`}
            class="field"
            value=""
            onChange={event => pick(event.currentTarget.value)}
          >
            <option value="">{say('followUp.pickHoliday')}</option>
            {HOLIDAYS.map(holiday => (
              <option key={holiday} value={holiday}>
                {say(`followUp.holiday.${camel(holiday)}`)}
              </option>
            ))}
          </select>
        </>
      )}
    </div>
  )
}
