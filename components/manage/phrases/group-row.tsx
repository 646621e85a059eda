import { FolderPlus, Pencil, Trash2 } from 'lucide'
import type { TargetedDragEvent, TargetedKeyboardEvent } from 'preact'
import { useState } from 'preact/hooks'
import type { Arranging } from '@/lib/manage/library/arranging'
import type { GroupChoice } from '@/lib/manage/library/group-choice'
import {
  type Drop,
  dropGroup,
  giveGroup,
  liftGroup,
  nestGroup,
  stepGroup,
} from '@/lib/manage/library/rearrange'
import { isOwn } from '@/lib/phrases/library/arrange'
import type { Group } from '@/lib/phrases/library/phrase'
import type { SetId } from '@/lib/phrases/library/sets'
import { IconButton } from '../../ui/button'
import { useManage } from '../context'
import { SetMenu } from '../sets/set-menu'

interface GroupRowProps {
  readonly group: Group
  readonly deep: boolean
  readonly count: number
  /** The shop it belongs to; absent: everybody's. */
  readonly set: SetId | undefined
  readonly choice: GroupChoice
  readonly arranging: Arranging
  readonly onChoice: (choice: GroupChoice) => void
  readonly onRename: () => void
  readonly onAddInside: () => void
}

const KEYS = {
  ArrowUp: (...[library, group]: Parameters<typeof nestGroup>) => stepGroup(library, group, -1),
  ArrowDown: (...[library, group]: Parameters<typeof nestGroup>) => stepGroup(library, group, 1),
  ArrowRight: nestGroup,
  ArrowLeft: liftGroup,
} as const

/** A group of the agent's own: chosen, renamed, arranged with Alt and the arrows or by dragging; phrases can be dropped on it. */
export function GroupRow({
  group,
  deep,
  count,
  set,
  choice,
  arranging,
  onChoice,
  onRename,
  onAddInside,
}: GroupRowProps) {
  const { model, actions, say } = useManage()
  const [over, setOver] = useState<Drop>()
  const { name } = group
  // In a list of one shop it goes without saying.
  const inAll = !deep && model.shownPart.value === 'all'
  const shop = inAll && model.library.value?.sets?.find(({ id }) => id === set)
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const library = model.view.value
    if (!event.altKey || !library || !(event.key in KEYS)) return
    event.preventDefault()
    arranging.save(KEYS[event.key as keyof typeof KEYS](library, group))
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    const library = model.view.value
    const dragged = arranging.dragged.value
    if (dragged?.kind === 'phrases')
      void actions.movePhrases(arranging.draggedPhrases().filter(isOwn), group.id)
    else if (dragged && over && library && dragged.group.id !== group.id)
      arranging.save(dropGroup(library, dragged.group, group, over))
    setOver(undefined)
  }
  return (
    <li
      class={['group', deep && 'deep', over && `drop-${over}`].filter(Boolean).join(' ')}
      draggable
      onDragStart={({ dataTransfer }) => {
        dataTransfer?.setData('text/plain', '')
        arranging.dragged.value = { kind: 'group', group }
      }}
      onDragOver={event => {
        const dragged = arranging.dragged.value
        if (!dragged) return
        event.preventDefault()
        setOver(dragged.kind === 'phrases' ? 'inside' : dropAt(event, deep))
      }}
      onDragLeave={() => setOver(undefined)}
      onDrop={onDrop}
      onDragEnd={() => {
        setOver(undefined)
        arranging.dragged.value = undefined
      }}
    >
      <button
        type="button"
        class="bare group-name"
        aria-current={choice === group.id || undefined}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Alt+ArrowRight Alt+ArrowLeft"
        onClick={() => onChoice(group.id)}
        onKeyDown={onKeyDown}
      >
        <span>{name}</span>
        {shop && <span class="group-shop">{shop.name}</span>}
        <span class="count">{count}</span>
      </button>
      <span class="group-actions">
        {!deep && (
          <IconButton icon={FolderPlus} name={say('manage.groups.addIn', name)} onClick={onAddInside} small />
        )}
        {!deep && (
          <SetMenu
            name={say('sets.groupOf', name)}
            set={set}
            onSet={to => arranging.save(giveGroup(group, to, model.library.value?.sets))}
          />
        )}
        <IconButton icon={Pencil} name={say('manage.groups.rename', name)} onClick={onRename} small />
        <IconButton
          icon={Trash2}
          name={say('manage.groups.remove', name)}
          onClick={() => void actions.removeGroup(group.id)}
          small
        />
      </span>
    </li>
  )
}

/** The middle of a first-level group is its inside; the edges are beside it. */
function dropAt({ currentTarget, clientY }: TargetedDragEvent<HTMLElement>, deep: boolean): Drop {
  const { top, height } = currentTarget.getBoundingClientRect()
  const share = (clientY - top) / height
  if (!deep && share > 0.3 && share < 0.7) return 'inside'
  return share < 0.5 ? 'before' : 'after'
}
