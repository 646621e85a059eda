import { Plus } from 'lucide'
import { useState } from 'preact/hooks'
import type { PhraseSet, SetId } from '@/lib/phrases/library/sets'
import { Button } from '../../ui/button'
import { useManage } from '../context'
import { SetEditor } from './set-editor'

/** Several shops on one machine: each with phrases of its own, told apart by the console. */
export function SetsPanel() {
  const { model, actions, say } = useManage()
  const [open, setOpen] = useState<SetId>()
  const sets = model.library.value?.sets ?? []
  const add = async () => {
    const order = Math.max(-1, ...sets.map(set => set.order ?? 0)) + 1
    setOpen(await actions.saveSet({ name: say('sets.unnamed'), shops: [], families: [], order }))
  }
  return (
    <fieldset class="panel sets">
      <legend>{say('sets.title')}</legend>
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
    </fieldset>
  )
}

interface SetLineProps {
  readonly set: PhraseSet
  readonly open: boolean
  readonly onOpen: () => void
}

function SetLine({ set, open, onOpen }: SetLineProps) {
  const { actions, say } = useManage()
  return (
    <>
      <div class="set-line">
        <b>{set.name}</b>
        <span class="hint">{useRule(set)}</span>
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

/** When the set holds, in words. */
function useRule({ shops, families }: PhraseSet): string {
  const { model, say } = useManage()
  const and = say('ui.and')
  const consoles = families.map(family => model.families.find(({ id }) => id === family)?.name ?? family)
  if (shops.length > 0 && consoles.length > 0)
    return say('sets.whenBoth', shops.join(and), consoles.join(and))
  if (shops.length > 0) return say('sets.whenShop', shops.join(and))
  return consoles.length > 0 ? say('sets.whenConsole', consoles.join(and)) : say('sets.whenChosen')
}
