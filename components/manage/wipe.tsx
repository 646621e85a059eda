import { Download, TriangleAlert } from 'lucide'
import { useState } from 'preact/hooks'
import { KINDS } from '@/lib/backup/kinds'
import { Button } from '../ui/button'
import { Icon } from '../ui/icon'
import { BusyLine, useBusy } from './busy'
import { useManage } from './context'

/** Deletes everything on this machine: asks first, and offers a backup before it is too late. */
export function Wipe() {
  const { actions, say } = useManage()
  const [asked, setAsked] = useState(false)
  const [busy, run] = useBusy()
  if (!asked)
    return (
      <Button look="danger" onClick={() => setAsked(true)}>
        {say('manage.settings.wipe')}
      </Button>
    )
  const backUp = () => actions.exportBackup({ kinds: KINDS })
  return (
    <div class="danger-box" role="alert">
      <p>
        <Icon of={TriangleAlert} size={16} />
        {say('manage.settings.wipeSure')}
      </p>
      <div class="row">
        <Button look="main" icon={Download} disabled={busy} onClick={() => void run(backUp)}>
          {say('manage.settings.wipeBackup')}
        </Button>
        <Button
          look="danger"
          disabled={busy}
          onClick={() => {
            setAsked(false)
            void actions.wipe()
          }}
        >
          {say('manage.settings.wipeYes')}
        </Button>
        <Button look="quiet" onClick={() => setAsked(false)}>
          {say('manage.cancel')}
        </Button>
      </div>
      <BusyLine busy={busy}>{say('manage.backup.saving')}</BusyLine>
    </div>
  )
}
