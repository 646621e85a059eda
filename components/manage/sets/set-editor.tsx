import { namesIn, type OwnChange, ownValues } from '@/lib/manage/library/set-draft'
import type { PhraseSet } from '@/lib/phrases/library/sets'
import { useManage } from '../context'
import { CutoffFields } from '../cutoff-fields'
import { TextField } from '../fields'

/** One shop: its name, how its console is recognised, and what is different there. Saved as it is made. */
export function SetEditor({ set }: { readonly set: PhraseSet }) {
  const { model, actions, say } = useManage()
  const { own = {} } = set
  const shop = model.settings.value.shop
  const change = (of: (now: PhraseSet) => Partial<PhraseSet>) => void actions.changeSet(set.id, of)
  const save = (fields: Partial<PhraseSet>) => change(() => fields)
  const saveOwn = (fields: OwnChange) => change(now => ({ own: ownValues({ ...now.own, ...fields }) }))
  return (
    <div class="set-editor">
      <TextField name={say('sets.name')} value={set.name} onSave={name => name !== '' && save({ name })} />
      <TextField
        name={say('sets.shops')}
        value={set.shops.join('、')}
        onSave={names => save({ shops: namesIn(names) })}
      />
      <p class="hint">{say('sets.shopsHint')}</p>
      <fieldset class="families">
        <legend>{say('sets.families')}</legend>
        {model.families.map(({ id, name }) => (
          <label key={id} class="check">
            <input
              type="checkbox"
              checked={set.families.includes(id)}
              onChange={event => {
                const { checked } = event.currentTarget
                change(now => ({
                  families: checked ? [...now.families, id] : now.families.filter(family => family !== id),
                }))
              }}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <p class="hint">{say('sets.own')}</p>
      <div class="row own">
        <TextField
          name={say('manage.settings.shop')}
          value={own.shop ?? ''}
          onSave={shop => saveOwn({ shop })}
        />
        <TextField
          name={say('manage.settings.agent')}
          value={own.agent ?? ''}
          onSave={agent => saveOwn({ agent })}
        />
        <TextField
          name={say('manage.settings.courier')}
          value={own.courier ?? ''}
          onSave={courier => saveOwn({ courier })}
        />
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={own.cutoffs !== undefined}
          onChange={event => saveOwn({ cutoffs: event.currentTarget.checked ? shop.cutoffs : undefined })}
        />
        {say('sets.ownCutoffs')}
      </label>
      {own.cutoffs && (
        <CutoffFields
          cutoffs={own.cutoffs}
          onChange={next =>
            change(now => ({ own: ownValues({ ...now.own, cutoffs: next(now.own?.cutoffs ?? []) }) }))
          }
        />
      )}
    </div>
  )
}
