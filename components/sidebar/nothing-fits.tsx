import { openGroup, splitGroups } from '@/lib/phrases/search/group-words'
import { useSidebar } from './context'

/** The honest line where no phrase is shown, and what to do next. */
export function NothingFits({ searching }: { readonly searching: boolean }) {
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
  // A group is being chosen: nothing was looked for yet.
  if (openGroup(splitGroups(model.phrases.query.value).rest) === '') return null
  return <p class="hint">{say(searching ? 'sidebar.noneFound' : 'sidebar.nothingFits')}</p>
}
