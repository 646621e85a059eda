import { isOwn, subgroupsOf } from '@/lib/phrases/library/arrange'
import type { Group, GroupId } from '@/lib/phrases/library/phrase'
import { createSetOf } from '@/lib/phrases/library/set-part'
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
  const rowsOf = (some: readonly Group[]) =>
    subgroupsOf(undefined, some).flatMap(group => [
      { group, indent: '' },
      ...subgroupsOf(group.id, some).map(child => ({ group: child, indent: '\u3000' })),
    ])
  const rows = rowsOf(groups)
  const sets = model.library.value?.sets ?? []
  const setOf = createSetOf({ phrases: [], groups, sets })
  const options = (some: ReturnType<typeof rowsOf>) =>
    some.map(({ group, indent }) => (
      <option key={group.id} value={group.id}>
        {indent + group.name}
      </option>
    ))
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
      {options(rows.filter(({ group }) => setOf.group(group) === undefined))}
      {sets.map(({ id, name: shop }) => (
        <optgroup key={id} label={shop}>
          {options(rows.filter(({ group }) => setOf.group(group) === id))}
        </optgroup>
      ))}
    </select>
  )
}
