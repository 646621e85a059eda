import type { SetChoice } from '@/lib/phrases/library/sets'
import { useSidebar } from './context'

const AUTO = 'auto'
const SHARED = 'shared'

/** Which shop's phrases are shown: told from the page, or chosen. Nothing of it is seen by who has one shop. */
export function SetSwitch() {
  const { model, actions, say } = useSidebar()
  const { all, here, found, shop } = model.sets
  const sets = all.value
  if (sets.length === 0) return null
  const chosen = here.value.by === 'choice'
  const auto = found.value.set?.name
  const choose = (value: string) => {
    const set = sets.find(({ id }) => id === value)?.id ?? (value === SHARED ? SHARED : undefined)
    const named = shop.value && !shop.value.loose ? { shop: shop.value.text } : {}
    actions.chooseSet(set && ({ set, ...named } satisfies SetChoice))
  }
  return (
    <select
      class="field set-switch"
      aria-label={say('sidebar.set.name')}
      title={shop.value ? say('sidebar.set.read', shop.value.text) : say('sidebar.set.unread')}
      value={chosen ? (here.value.set?.id ?? SHARED) : AUTO}
      onChange={event => choose(event.currentTarget.value)}
    >
      <option value={AUTO}>
        {auto === undefined ? say('sidebar.set.none') : say('sidebar.set.auto', auto)}
      </option>
      {sets.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
      <option value={SHARED}>{say('sidebar.set.shared')}</option>
    </select>
  )
}
