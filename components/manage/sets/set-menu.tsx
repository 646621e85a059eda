import { Store } from 'lucide'
import type { SetId } from '@/lib/phrases/library/sets'
import { Menu } from '../../ui/menu'
import { useManage } from '../context'

interface SetMenuProps {
  readonly name: string
  /** Where it is now; absent: everybody's. */
  readonly set: SetId | undefined
  readonly onSet: (set: SetId | undefined) => void
}

/** Says which shop something belongs to, and gives it to another. Nothing where there are no several shops. */
export function SetMenu({ name, set, onSet }: SetMenuProps) {
  const { model, say } = useManage()
  const sets = model.library.value?.sets ?? []
  if (sets.length === 0) return null
  return (
    <Menu
      icon={Store}
      name={name}
      items={[
        { name: say('sets.shared'), checked: set === undefined, run: () => onSet(undefined) },
        ...sets.map(({ id, name: shop }) => ({ name: shop, checked: set === id, run: () => onSet(id) })),
      ]}
    />
  )
}
