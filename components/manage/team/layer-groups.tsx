import { Trash2 } from 'lucide'
import { isEmptied } from '@/lib/manage/library/emptied'
import type { GroupChoice } from '@/lib/manage/library/group-choice'
import { subgroupsOf } from '@/lib/phrases/library/arrange'
import type { Pack } from '@/lib/phrases/library/team'
import { IconButton } from '../../ui/button'
import { useManage } from '../context'
import { SetMenu } from '../sets/set-menu'

interface LayerGroupsProps {
  readonly pack: Pack
  readonly choice: GroupChoice
  readonly counts: ReadonlyMap<GroupChoice, number>
  readonly onChoice: (choice: GroupChoice) => void
}

/** A layer of the team with its groups, as they come. */
export function LayerGroups({ pack, choice, counts, onChoice }: LayerGroupsProps) {
  const { model, actions, say } = useManage()
  const groups =
    model.view.value?.groups.filter(group => group.pack === pack.id && !isEmptied(group, counts)) ?? []
  const row = (name: string, of: GroupChoice, deep: boolean) => (
    <button
      type="button"
      class={deep ? 'bare group-name deep' : 'bare group-name'}
      aria-current={choice === of || undefined}
      onClick={() => onChoice(of)}
    >
      <span>{name}</span>
      <span class="count">{counts.get(of) ?? 0}</span>
    </button>
  )
  return (
    <ul class="layer">
      <li class="group">
        {row(say('team.layer', pack.name), pack.id, false)}
        <span class="group-actions">
          <SetMenu
            name={say('sets.groupOf', pack.name)}
            set={pack.set}
            onSet={set => void actions.putPack(pack, set)}
          />
          <IconButton
            icon={Trash2}
            name={say('team.remove', pack.name)}
            onClick={() => void actions.removePack(pack)}
            small
          />
        </span>
      </li>
      {subgroupsOf(undefined, groups).flatMap(group => [
        <li key={group.id} class="group">
          {row(group.name, group.id, true)}
        </li>,
        ...subgroupsOf(group.id, groups).map(child => (
          <li key={child.id} class="group">
            {row(`\u3000${child.name}`, child.id, true)}
          </li>
        )),
      ])}
    </ul>
  )
}
