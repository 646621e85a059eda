import { Plus } from 'lucide'
import { useState } from 'preact/hooks'
import { newSet, setRule } from '@/lib/manage/library/set-draft'
import type { PhraseSet, SetId } from '@/lib/phrases/library/sets'
import { Button } from '../../ui/button'
import { useManage } from '../context'
import { SettingsPanel } from '../settings-groups'
import { SetEditor } from './set-editor'

/** Several shops on one machine: each with phrases of its own, told apart by the console. */
export function SetsPanel() {
  const { model, actions, say } = useManage()
  const [open, setOpen] = useState<SetId>()
  const sets = model.library.value?.sets ?? []
  const add = async () => setOpen(await actions.saveSet(newSet(sets, say('sets.unnamed'))))
  return (
    <SettingsPanel of="shops" class="sets">
      <p class="hint">{say('sets.about')}</p>
      {sets.length > 0 && (
        <ul>
          {sets.map(set => (
            <li key={set.id}>
              <SetLine
                set={set}
                open={open === set.id}
                onOpen={() => setOpen(open === set.id ? undefined : set.id)}
              />
            </li>
          ))}
        </ul>
      )}
      <Button icon={Plus} onClick={() => void add()}>
        {say('sets.add')}
      </Button>
    </SettingsPanel>
  )
}

interface SetLineProps {
  readonly set: PhraseSet
  readonly open: boolean
  readonly onOpen: () => void
}

function SetLine({ set, open, onOpen }: SetLineProps) {
  const { model, actions, say, tell } = useManage()
  return (
    <>
      <div class="set-line">
        <b>{set.name}</b>
        <span class="hint">{tell(setRule(set, model.families, say('ui.and')))}</span>
        <Button look="quiet" aria-expanded={open} aria-label={say('sets.change', set.name)} onClick={onOpen}>
          {say(open ? 'sets.close' : 'sets.open')}
        </Button>
        <Button
          look="quiet"
          aria-label={say('sets.remove', set.name)}
          onClick={() => void actions.removeSet(set)}
        >
          {say('sets.delete')}
        </Button>
      </div>
      {open && <SetEditor set={set} />}
    </>
  )
}
