import { useSignal } from '@preact/signals'
import { Search, X } from 'lucide'
import type { RefObject } from 'preact'
import { useRef } from 'preact/hooks'
import { IconButton } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { isComposing } from '@/lib/composer/ime'
import { LIST } from '@/lib/sidebar/actions/places'
import { watchInteraction } from '@/lib/sidebar/model/freeze'
import { useSidebar } from './context'
import { Groups } from './groups'
import { PhraseRow } from './phrase-row'
import { Pins } from './pins'
import { Recent } from './recent'
import { Section } from './section'
import { SetSwitch } from './set-switch'

/** One field that finds; under it what fits now, the favourites and the groups. */
export function Phrases() {
  const { model, say } = useSidebar()
  const { phrases } = model
  const list = useRef<HTMLUListElement>(null)
  const active = useSignal(0)
  const inField = useSignal(false)
  const searching = phrases.query.value.trim() !== ''
  const rows = searching ? phrases.found.value : phrases.suggestions.value
  const at = Math.min(active.value, rows.length - 1)
  const { onMouseEnter, onMouseLeave, onFocusIn, onFocusOut } = watchInteraction(phrases.hands)
  return (
    <Section id="phrases" title={say('sidebar.phrases')} aside={<SetSwitch />}>
      <div onFocusIn={onFocusIn} onFocusOut={onFocusOut}>
        <Field list={list} active={active} inField={inField} />
        <Recent onPick={() => (active.value = 0)} />
        {rows.length > 0 ? (
          <ul
            class="rows"
            id="fitting"
            ref={list}
            aria-label={say(searching ? 'sidebar.found' : 'sidebar.suggestions')}
            onMouseEnter={onMouseEnter}
            onMouseLeave={onMouseLeave}
            onKeyDown={event => walk(event, list)}
          >
            {rows.map((row, i) => (
              <PhraseRow
                key={row.phrase.id}
                row={row}
                place={LIST}
                n={i + 1}
                active={inField.value && i === at}
              />
            ))}
          </ul>
        ) : (
          <Nothing searching={searching} />
        )}
      </div>
      {!searching && (
        <>
          <Pins />
          <Groups />
        </>
      )}
    </Section>
  )
}

interface FieldProps {
  readonly list: RefObject<HTMLUListElement | null>
  readonly active: { value: number }
  readonly inField: { value: boolean }
}

function Field({ list, active, inField }: FieldProps) {
  const { model, actions, say } = useSidebar()
  const { phrases } = model
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
      if (row && !event.repeat) void actions.insert({ phrase: row.phrase, place: LIST })
    } else if (event.key === 'Tab' && !event.shiftKey && rows.length > 0) {
      mains(list)[at]?.focus()
    } else return
    event.preventDefault()
  }
  return (
    <div class="find">
      <Icon of={Search} />
      <input
        class="field"
        type="search"
        data-field="find"
        aria-label={say('sidebar.find')}
        placeholder={say('sidebar.find')}
        aria-controls="fitting"
        aria-activedescendant={inField.value ? `fitting-${active.value + 1}` : undefined}
        autocomplete="off"
        spellcheck={false}
        value={phrases.query.value}
        onInput={event => {
          phrases.query.value = event.currentTarget.value
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

/** The rows' main buttons. */
const mains = (list: RefObject<HTMLElement | null>) => [
  ...(list.current?.querySelectorAll<HTMLElement>('.phrase-main') ?? []),
]

/** In the list: a digit takes that row, arrows walk it. */
function walk(event: KeyboardEvent, list: RefObject<HTMLElement | null>) {
  if (isComposing(event) || event.target instanceof HTMLInputElement) return
  if (event.altKey || event.ctrlKey || event.metaKey) return
  const all = mains(list)
  const here = all.findIndex(main => main.closest('li')?.contains(event.target as Node))
  if (/^[1-9]$/.test(event.key)) all[Number(event.key) - 1]?.click()
  else if (event.key === 'ArrowDown') all[Math.min(here + 1, all.length - 1)]?.focus()
  else if (event.key === 'ArrowUp' && here > 0) all[here - 1]?.focus()
  else if (event.key === 'ArrowUp') list.current?.parentElement?.querySelector('input')?.focus()
  else return
  event.preventDefault()
}

function Nothing({ searching }: { readonly searching: boolean }) {
  const { model, actions, say } = useSidebar()
  const library = model.phrases.library.value
  if (!library) return <p class="hint">{model.gone.value ? '' : say('sidebar.loading')}</p>
  if (library.phrases.length === 0) {
    return (
      <p class="hint">
        {say('sidebar.noPhrases')}{' '}
        <button type="button" class="bare link" onClick={() => void actions.openManage('phrases')}>
          {say('sidebar.addPhrases')}
        </button>
      </p>
    )
  }
  return <p class="hint">{say(searching ? 'sidebar.noneFound' : 'sidebar.nothingFits')}</p>
}
