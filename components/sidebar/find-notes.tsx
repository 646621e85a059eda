import type { Signal } from '@preact/signals'
import { useSidebar } from './context'

/** Looks for notes: the first thing in the open band, so that what it finds stands in sight. */
export function FindNotes({ query }: { readonly query: Signal<string> }) {
  const { say } = useSidebar()
  return (
    <div class="find-notes-line">
      <input
        type="search"
        class="field find-notes"
        aria-label={say('sidebar.findNotes')}
        placeholder={say('sidebar.findNotes')}
        value={query.value}
        onInput={({ currentTarget }) => (query.value = currentTarget.value)}
        onKeyDown={event => {
          if (event.key !== 'Escape' || query.value === '') return
          event.stopPropagation()
          query.value = ''
        }}
      />
    </div>
  )
}
