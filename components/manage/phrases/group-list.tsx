import { useRef, useState } from 'preact/hooks'
import { isComposing } from '@/lib/composer/ime'
import type { Arranging } from '@/lib/manage/library/arranging'
import { isEmptied } from '@/lib/manage/library/emptied'
import type { FixedChoice, GroupChoice } from '@/lib/manage/library/group-choice'
import { newGroup } from '@/lib/manage/library/group-draft'
import { isOwn, subgroupsOf } from '@/lib/phrases/library/arrange'
import type { Group } from '@/lib/phrases/library/phrase'
import { createSetOf } from '@/lib/phrases/library/set-part'
import { useManage } from '../context'
import { PartSelect } from '../sets/part-select'
import { LayerGroups } from '../team/layer-groups'
import { GroupRow } from './group-row'

interface GroupListProps {
  readonly choice: GroupChoice
  readonly counts: ReadonlyMap<GroupChoice, number>
  readonly arranging: Arranging
  readonly onChoice: (choice: GroupChoice) => void
}

/** The parts of the library: all, favourites, groups with their second level, ungrouped, duplicates, unused. */
export function GroupList({ choice, counts, arranging, onChoice }: GroupListProps) {
  const { model, actions, say } = useManage()
  const [editing, setEditing] = useState<Group | { parent?: Group['id'] }>()
  const library = model.view.value
  if (!library) return <nav class="groups" aria-label={say('manage.groups.name')} />
  const groups = library.groups.filter(group => isOwn(group) && !isEmptied(group, counts))
  const setOf = createSetOf(library)
  const part = model.shownPart.value
  const shown = new Set(library.phrases.map(({ pack }) => pack))
  const layers = model.team.value.packs.filter(pack => !pack.own && (part === 'all' || shown.has(pack.id)))
  const { hidden } = model.team.value
  const fixed = (of: FixedChoice) => (
    <li class="group">
      <button
        type="button"
        class="bare group-name"
        aria-current={choice === of || undefined}
        onClick={() => onChoice(of)}
      >
        <span>{say(`manage.groups.${of}`)}</span>
        <span class="count">{counts.get(of) ?? 0}</span>
      </button>
    </li>
  )
  const row = (group: Group, deep: boolean) => (
    <GroupRow
      key={group.id}
      group={group}
      deep={deep}
      count={counts.get(group.id) ?? 0}
      set={setOf.group(group)}
      choice={choice}
      arranging={arranging}
      onChoice={onChoice}
      onRename={() => setEditing(group)}
      onAddInside={() => setEditing({ parent: group.id })}
    />
  )
  const save = (name: string) => {
    setEditing(undefined)
    if (name === '' || !editing) return
    const { parent } = editing
    if ('id' in editing) void actions.saveGroup({ ...editing, name })
    else void actions.saveGroup(newGroup(model.library.value, part, { name, ...(parent && { parent }) }))
  }
  return (
    <nav class="groups" aria-label={say('manage.groups.name')}>
      <PartSelect />
      <ul>
        {fixed('all')}
        {fixed('pins')}
      </ul>
      <ul class="own-groups">
        {subgroupsOf(undefined, groups).flatMap(group => [
          row(group, false),
          ...subgroupsOf(group.id, groups).map(child => row(child, true)),
        ])}
      </ul>
      {editing ? (
        <NameField first={'name' in editing ? editing.name : ''} onName={save} />
      ) : (
        <button type="button" class="bare group-add" onClick={() => setEditing({})}>
          {say('manage.groups.add')}
        </button>
      )}
      <ul>
        {fixed('ungrouped')}
        {fixed('duplicates')}
        {fixed('idle')}
        {(counts.get('expired') ?? 0) > 0 && fixed('expired')}
        {hidden.length > 0 && fixed('hidden')}
      </ul>
      {layers.map(pack => (
        <LayerGroups key={pack.id} pack={pack} choice={choice} counts={counts} onChoice={onChoice} />
      ))}
      {groups.length > 1 && <p class="hint">{say('manage.arrange.hint')}</p>}
    </nav>
  )
}

function NameField({ first, onName }: { readonly first: string; readonly onName: (name: string) => void }) {
  const { say } = useManage()
  const [name, setName] = useState(first)
  const isDone = useRef(false)
  // Removed from the page after Enter or Escape, the field loses the focus: that blur must not save a second time.
  const finish = (text: string) => {
    if (!isDone.current) onName(text)
    isDone.current = true
  }
  return (
    <input
      class="field"
      aria-label={say('manage.groups.field')}
      placeholder={say('manage.groups.field')}
      maxLength={40}
      value={name}
      ref={field => field?.focus()}
      onInput={event => setName(event.currentTarget.value)}
      onBlur={() => finish(name.trim())}
      onKeyDown={event => {
        if (isComposing(event)) return
        if (event.key === 'Enter') finish(name.trim())
        if (event.key === 'Escape') finish('')
      }}
    />
  )
}
