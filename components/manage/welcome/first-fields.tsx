import { useId } from 'preact/hooks'
import { commonCutoff, everyDay } from '@/lib/manage/welcome'
import { useManage } from '../context'
import { minuteOf, minutesOf, TextField } from '../fields'

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
      <CutoffField value={commonCutoff(shop)} onSave={cutoff => save({ cutoffs: everyDay(cutoff) })} />
      <TextField name={say('welcome.courier')} value={shop.courier} onSave={courier => save({ courier })} />
    </div>
  )
}

interface CutoffFieldProps {
  readonly value: number | undefined
  readonly onSave: (cutoff: number) => void
}

/** One time for every day; empty while there is none, or where the days differ. */
function CutoffField({ value, onSave }: CutoffFieldProps) {
  const { say } = useManage()
  const id = useId()
  return (
    <div class="line">
      <label for={id}>{say('welcome.cutoff')}</label>
      <input
        id={id}
        class="field"
        type="time"
        defaultValue={value === undefined ? '' : minutesOf(value)}
        onBlur={event => {
          const cutoff = minuteOf(event.currentTarget.value)
          if (cutoff !== undefined && cutoff !== value) onSave(cutoff)
        }}
      />
    </div>
  )
}
