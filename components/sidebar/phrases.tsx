import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { Roving } from '@/components/ui/roving'
import { isComposing } from '@/lib/composer/ime'
import { LIST } from '@/lib/sidebar/actions/places'
import { watchInteraction } from '@/lib/sidebar/model/freeze'
import { useSidebar } from './context'
import { GroupChoices } from './field-groups'
import { FindField, mains } from './find-field'
import { Groups } from './groups'
import { NothingFits } from './nothing-fits'
import { PhraseRow } from './phrase-row'
import { Pins } from './pins'
import { Recent } from './recent'

/** One field that finds; under it what fits now, the favourites and the groups. Each has its place whether or not it is filled. */
export function Phrases() {
  const { model, say } = useSidebar()
  const { phrases } = model
  const list = useRef<HTMLUListElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const active = useSignal(0)
  const inField = useSignal(false)
  const searching = phrases.query.value.trim() !== ''
  const settling = model.page.settling.value && !searching
  const rows = searching ? phrases.found.value : phrases.suggestions.value
  const at = Math.min(active.value, rows.length - 1)
  const { onMouseEnter, onMouseLeave, onFocusIn, onFocusOut } = watchInteraction(phrases.hands)
  return (
    <section class="section phrases" aria-label={say('sidebar.phrases')}>
      <div class="finding" onFocusIn={onFocusIn} onFocusOut={onFocusOut}>
        <FindField
          field={field}
          list={list}
          active={active}
          inField={inField}
          hasRows={!settling && rows.length > 0}
        />
        <Roving class={`list-place for-${phrases.limit.value}`}>
          <GroupChoices field={field} />
          {settling ? (
            Array.from({ length: phrases.limit.value }, (_, i) => <span key={i} class="skeleton row" />)
          ) : rows.length > 0 ? (
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
            <NothingFits searching={searching} />
          )}
          <Recent onPick={() => (active.value = 0)} />
        </Roving>
      </div>
      {!searching && (
        <>
          <Pins />
          <Groups />
        </>
      )}
    </section>
  )
}

/** In the list: a digit takes that row, arrows walk it. */
function walk(event: KeyboardEvent, list: { readonly current: HTMLElement | null }) {
  if (isComposing(event) || event.target instanceof HTMLInputElement) return
  if (event.altKey || event.ctrlKey || event.metaKey) return
  const all = mains(list)
  const here = all.findIndex(main => main.closest('li')?.contains(event.target as Node))
  if (/^[1-9]$/.test(event.key)) all[Number(event.key) - 1]?.click()
  else if (event.key === 'ArrowDown') all[Math.min(here + 1, all.length - 1)]?.focus()
  else if (event.key === 'ArrowUp' && here > 0) all[here - 1]?.focus()
  else if (event.key === 'ArrowUp')
    list.current?.closest('.finding')?.querySelector<HTMLElement>('[data-field=find]')?.focus()
  else return
  event.preventDefault()
}
