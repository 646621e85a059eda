import { X } from 'lucide'
import { IconButton } from '@/components/ui/button'
import { useSidebar } from './context'

/** Searches that led to a phrase, under the empty field while the agent is at it. */
export function Recent({ onPick }: { readonly onPick: () => void }) {
  const { model, actions, say } = useSidebar()
  const recent = model.recent.value
  if (recent.length === 0 || !model.phrases.hands.focus.value || model.phrases.query.value !== '') return null
  return (
    <ul class="recent" aria-label={say('sidebar.recent.name')}>
      {recent.map(query => (
        <li key={query}>
          <button
            type="button"
            class="bare chip"
            onClick={() => {
              model.phrases.query.value = query
              onPick()
            }}
          >
            <bdi class="cut">{query}</bdi>
          </button>
        </li>
      ))}
      <li>
        <IconButton small icon={X} name={say('sidebar.recent.clear')} onClick={() => actions.clearRecent()} />
      </li>
    </ul>
  )
}
