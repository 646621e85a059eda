import { Download, Pencil, Trash2 } from 'lucide'
import { useState } from 'preact/hooks'
import type { Words } from '@/lib/locales/words'
import type { TaughtSummary } from '@/lib/manage/model'
import { IconButton } from '../ui/button'
import { useConsoleName } from './console-name'
import { useManage } from './context'
import { DiagnosticsLink } from './diagnostics/link'
import { FaultList } from './fault-list'
import { FileField } from './file-field'
import { useDay } from './language'
import { TaughtEditor } from './taught-editor'

/** Consoles the agent taught, and repairs of built-in ones. */
export function TaughtList() {
  const { model, actions, say } = useManage()
  const [faults, setFaults] = useState<readonly Words[]>([])
  const taught = model.taught.value
  return (
    <section class="taught" aria-label={say('manage.consoles.taught')}>
      <h2>{say('manage.consoles.taught')}</h2>
      {taught.length === 0 ? (
        <p>{say('manage.consoles.noneTaught')}</p>
      ) : (
        <ul>
          {taught.map(one => (
            <TaughtRow key={one.id} taught={one} />
          ))}
        </ul>
      )}
      <FileField
        accept=".json,application/json"
        onFile={async file => setFaults(await actions.openTaught(file))}
      >
        {say('manage.consoles.bring')}
      </FileField>
      <FaultList faults={faults} />
    </section>
  )
}

function TaughtRow({ taught }: { readonly taught: TaughtSummary }) {
  const { actions, say } = useManage()
  const nameOf = useConsoleName()
  const day = useDay()
  const [editing, setEditing] = useState(false)
  const name = taught.over ? say('manage.consoles.repair', nameOf(taught.over)) : (taught.name ?? taught.id)
  return (
    <li>
      <div class="taught-line">
        <strong>{name}</strong>
        <span>{taught.sites.map(site => site.replace(/^https?:\/\//, '')).join(say('ui.and'))}</span>
        <span>{say('manage.consoles.taughtOn', day(taught.verified))}</span>
        {!taught.over && (
          <label>
            <input
              type="checkbox"
              checked={taught.allowed}
              onChange={event => void actions.allowTaught(taught, event.currentTarget.checked)}
            />
            {say('manage.consoles.allow')}
          </label>
        )}
        <DiagnosticsLink id={taught.id} name={name} />
        <IconButton
          icon={Pencil}
          name={say('manage.consoles.edit', name)}
          aria-expanded={editing}
          onClick={() => setEditing(!editing)}
        />
        <IconButton
          icon={Download}
          name={say('manage.consoles.share', name)}
          onClick={() => actions.exportTaught(taught)}
        />
        <IconButton
          icon={Trash2}
          name={say('manage.consoles.remove', name)}
          onClick={() => void actions.removeTaught(taught)}
        />
      </div>
      {editing && <TaughtEditor taught={taught} onDone={() => setEditing(false)} />}
    </li>
  )
}
