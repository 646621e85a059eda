import { Search, X } from 'lucide'
import { IconButton } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { isComposing } from '@/lib/composer/ime'
import { joinGroups, splitGroups } from '@/lib/phrases/search/group-words'
import { LIST } from '@/lib/sidebar/actions/places'
import { useSidebar } from './context'
import { FieldGroups } from './field-groups'

interface FindFieldProps {
  readonly field: { readonly current: HTMLInputElement | null }
  /** What it finds is drawn there. */
  readonly list: { readonly current: HTMLUListElement | null }
  readonly active: { value: number }
  readonly inField: { value: boolean }
  /** The list is drawn. */
  readonly hasRows: boolean
}

/** The one field: stays in sight while the rest scrolls. */
export function FindField({ field, list, active, inField, hasRows }: FindFieldProps) {
  const { model, actions, say } = useSidebar()
  const { phrases } = model
  const { groups, rest } = splitGroups(phrases.query.value)
  const rowsNow = () => (phrases.query.value.trim() === '' ? phrases.suggestions.value : phrases.found.value)

  const onKeyDown = (event: KeyboardEvent) => {
    // The input method's own Enter, arrows and Escape choose among its candidates, never among ours.
    if (isComposing(event)) return
    const rows = rowsNow()
    const at = Math.min(active.value, rows.length - 1)
    if (event.key === 'ArrowDown') active.value = Math.min(at + 1, rows.length - 1)
    else if (event.key === 'ArrowUp') active.value = Math.max(at - 1, 0)
    else if (event.key === 'Enter') {
      const row = rows[at]
      if (row && !event.repeat) {
        const whole = event.shiftKey ? { whole: true as const } : {}
        void actions.insert({ phrase: row.phrase, place: LIST, ...whole })
      }
    } else if (event.key === 'Tab' && !event.shiftKey && mains(list).length > 0) {
      mains(list)[at]?.focus()
    } else if (event.key === 'Backspace' && groups.length > 0 && isAtStart(event.currentTarget)) {
      phrases.query.value = joinGroups({ groups: groups.slice(0, -1), rest })
    } else return
    event.preventDefault()
  }
  return (
    <div class="find">
      <Icon of={Search} />
      <FieldGroups field={field} />
      <input
        ref={field}
        class="field"
        type="search"
        data-field="find"
        aria-label={say('sidebar.find')}
        placeholder={groups.length > 0 ? '' : say('sidebar.find')}
        aria-controls={hasRows ? 'fitting' : undefined}
        aria-activedescendant={hasRows && inField.value ? `fitting-${active.value + 1}` : undefined}
        autocomplete="off"
        spellcheck={false}
        value={rest}
        onInput={event => {
          phrases.query.value = joinGroups({ groups, rest: event.currentTarget.value })
          active.value = 0
        }}
        onFocus={() => {
          inField.value = true
          void actions.recall()
        }}
        onBlur={() => (inField.value = false)}
        onKeyDown={onKeyDown}
      />
      {phrases.query.value === '' ? (
        <kbd class="key">Alt Q</kbd>
      ) : (
        <IconButton small icon={X} name={say('sidebar.clear')} onClick={() => (phrases.query.value = '')} />
      )}
    </div>
  )
}

/** The caret stands before the text, and nothing of it is chosen. */
const isAtStart = (target: EventTarget | null) =>
  target instanceof HTMLInputElement && target.selectionStart === 0 && target.selectionEnd === 0

/** The rows' main buttons. */
export const mains = (list: { readonly current: HTMLElement | null }): readonly HTMLElement[] => [
  ...(list.current?.querySelectorAll<HTMLElement>('.phrase-main') ?? []),
]
