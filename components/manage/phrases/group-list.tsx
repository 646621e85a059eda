import { FolderPlus, Pencil, Trash2 } from 'lucide'
import { useState } from 'preact/hooks'
import type { Group } from '@/lib/phrases/phrase'
import { IconButton } from '../../ui/button'
import { isComposing } from '../../ui/ime'
import { useManage } from '../context'
import { childrenOf, type GroupChoice, phrasesIn } from './group-choice'

interface GroupListProps {
  readonly choice: GroupChoice
  readonly onChoice: (choice: GroupChoice) => void
}

/** All, favourites, each group with its second level, and what stands in none. */
export function GroupList({ choice, onChoice }: GroupListProps) {
  const { model, actions, say } = useManage()
  const [editing, setEditing] = useState<Group | { parent?: Group['id'] }>()
  const library = model.library.value
  if (!library) return <nav class="groups" aria-label={say('manage.groups.name')} />
  const row = (name: string, of: GroupChoice, deep = false, group?: Group) => (
    <li key={of} class={deep ? 'group deep' : 'group'}>
      <button
        type="button"
        class="bare group-name"
        aria-current={choice === of || undefined}
        onClick={() => onChoice(of)}
      >
        <span>{name}</span>
        <span class="count">{phrasesIn(of, library).length}</span>
      </button>
      {group && (
        <span class="group-actions">
          {!deep && (
            <IconButton
              icon={FolderPlus}
              name={say('manage.groups.addIn', name)}
              onClick={() => setEditing({ parent: group.id })}
              small
            />
          )}
          <IconButton
            icon={Pencil}
            name={say('manage.groups.rename', name)}
            onClick={() => setEditing(group)}
            small
          />
          <IconButton
            icon={Trash2}
            name={say('manage.groups.remove', name)}
            onClick={() => void actions.removeGroup(group.id)}
            small
          />
        </span>
      )}
    </li>
  )
  const save = (name: string) => {
    setEditing(undefined)
    if (name === '' || !editing) return
    const { parent } = editing
    const last = childrenOf(parent, library.groups).at(-1)?.order ?? 0
    if ('id' in editing) void actions.saveGroup({ ...editing, name })
    else void actions.saveGroup({ name, order: last + 1, ...(parent && { parent }) })
  }
  return (
    <nav class="groups" aria-label={say('manage.groups.name')}>
      <ul>
        {row(say('manage.groups.all'), 'all')}
        {row(say('manage.groups.pins'), 'pins')}
        {childrenOf(undefined, library.groups).flatMap(group => [
          row(group.name, group.id, false, group),
          ...childrenOf(group.id, library.groups).map(child => row(child.name, child.id, true, child)),
        ])}
        {row(say('manage.groups.ungrouped'), 'ungrouped')}
      </ul>
      {editing ? (
        <NameField first={'name' in editing ? editing.name : ''} onName={save} />
      ) : (
        <button type="button" class="bare group-add" onClick={() => setEditing({})}>
          {say('manage.groups.add')}
        </button>
      )}
    </nav>
  )
}

function NameField({ first, onName }: { readonly first: string; readonly onName: (name: string) => void }) {
  const { say } = useManage()
  const [name, setName] = useState(first)
  return (
    <input
      class="field"
      aria-label={say('manage.groups.field')}
      placeholder={say('manage.groups.field')}
      maxLength={40}
      value={name}
      ref={field => field?.focus()}
      onInput={event => setName(event.currentTarget.value)}
      onBlur={() => onName(name.trim())}
      onKeyDown={event => {
        if (isComposing(event)) return
        if (event.key === 'Enter') onName(name.trim())
        if (event.key === 'Escape') onName('')
      }}
    />
  )
}
