import { commonCutoff, everyDay } from '@/lib/manage/welcome'
import { useManage } from '../context'
import { EveryDayCutoff } from '../every-day-cutoff'
import { TextField } from '../fields'

/** The three settings without which alerts and phrases have gaps; each is saved on leaving its field. */
export function FirstFields() {
  const { model, actions, say } = useManage()
  const { shop, agent } = model.settings.value
  const save = (change: Partial<typeof shop>) => void actions.saveSettings('shop', change)
  return (
    <div class="first-fields">
      <TextField
        name={say('welcome.name')}
        value={agent.name}
        onSave={name => void actions.saveSettings('agent', { name })}
      />
      <EveryDayCutoff
        name={say('welcome.cutoff')}
        value={commonCutoff(shop)}
        onSave={cutoff => save({ cutoffs: everyDay(cutoff) })}
      />
      <TextField name={say('welcome.courier')} value={shop.courier} onSave={courier => save({ courier })} />
    </div>
  )
}
