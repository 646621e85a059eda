import { useManage } from '../context'

/** Which shop's groups are shown. Nothing where there are no several shops. */
export function PartSelect() {
  const { model, say } = useManage()
  const sets = model.library.value?.sets ?? []
  if (sets.length === 0) return null
  return (
    <div class="part">
      <select
        class="field select"
        aria-label={say('sets.part')}
        value={model.shownPart.value}
        onChange={event => {
          const chosen = event.currentTarget.value
          model.part.value =
            sets.find(({ id }) => id === chosen)?.id ?? (chosen === 'shared' ? 'shared' : 'all')
        }}
      >
        <option value="all">{say('sets.all')}</option>
        {sets.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        <option value="shared">{say('sets.shared')}</option>
      </select>
      <a class="link" href="#/settings">
        {say('sets.edit')}
      </a>
    </div>
  )
}
