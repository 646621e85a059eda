import { childrenOf, isOwn } from '@/lib/phrases/arrange'
import type { GroupId } from '@/lib/phrases/phrase'
import { useManage } from '../context'

interface GroupSelectProps {
  readonly name: string
  readonly value: GroupId | undefined
  /** Shown first where choosing is an act of its own, not a value. */
  readonly placeholder?: string
  readonly onGroup: (group: GroupId | undefined) => void
}

const NONE = ''
const ASK = '?'

export function GroupSelect({ name, value, placeholder, onGroup }: GroupSelectProps) {
  const { model, say } = useManage()
  const groups = model.library.value?.groups.filter(isOwn) ?? []
  const rows = childrenOf(undefined, groups).flatMap(group => [
    { group, indent: '' },
    ...childrenOf(group.id, groups).map(child => ({ group: child, indent: '\u3000' })),
  ])
  return (
    <select
      class="field select"
      aria-label={name}
      value={placeholder ? ASK : (value ?? NONE)}
      onChange={event => {
        const chosen = event.currentTarget.value
        if (chosen !== ASK) onGroup(rows.find(({ group }) => group.id === chosen)?.group.id)
      }}
    >
      {placeholder && <option value={ASK}>{placeholder}</option>}
      <option value={NONE}>{say('manage.groups.ungrouped')}</option>
      {rows.map(({ group, indent }) => (
        <option key={group.id} value={group.id}>
          {indent + group.name}
        </option>
      ))}
    </select>
  )
}
