import { useSignal } from '@preact/signals'
import { AlarmClock, BellOff, CircleAlert, TriangleAlert } from 'lucide'
import { Button, IconButton } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { span } from '@/components/ui/time-words'
import type { Evidence } from '@/lib/alerts/alert'
import type { ShownAlert } from '@/lib/sidebar/model/alerts'
import { shortId } from '@/lib/trade/short-id'
import { AlertStep } from './alert-step'
import { useSidebar } from './context'
import { RemarkComposer } from './remark'

/** One alert: what, why in the page's own words, the one next step, and setting it aside. */
export function AlertRow({ alert }: { readonly alert: ShownAlert }) {
  const { model, actions, say, tell } = useSidebar()
  const remark = useSignal(false)
  const other = alert.order !== undefined && alert.order !== model.page.order.value?.id
  const left = alert.until === undefined ? undefined : alert.until - model.slow.value
  return (
    <li class={`alert ${alert.over ? 'over' : alert.level}`}>
      <span class="alert-icon">
        <Icon of={alert.level === 'act' ? CircleAlert : TriangleAlert} size={15} />
        <span class="sr">{say(alert.level === 'act' ? 'sidebar.levelAct' : 'sidebar.levelLook')}</span>
      </span>
      <div class="alert-body">
        <div class="alert-head">
          <div class="alert-title">
            <b>{tell(alert.title)}</b>
            {alert.over ? (
              <span class="alert-over"> · {say('sidebar.alertOver')}</span>
            ) : (
              left !== undefined && left > 0 && <span> · {say('sidebar.left', tell(span(left)))}</span>
            )}
            {other && alert.order && <span class="dim"> · {shortId(alert.order)}</span>}
          </div>
          <IconButton
            small
            icon={AlarmClock}
            name={say('sidebar.later')}
            disabled={alert.over === true}
            onClick={() => void actions.decide(alert, 'later')}
          />
          {alert.order && (
            <IconButton
              small
              icon={BellOff}
              name={say('sidebar.never')}
              disabled={alert.over === true}
              onClick={() => void actions.decide(alert, 'never')}
            />
          )}
        </div>
        <div inert={alert.over === true}>
          <Why evidence={alert.why} />
          <AlertStep alert={alert}>
            {alert.remark && (
              <Button
                aria-expanded={remark.value}
                aria-label={say('sidebar.writeRemarkFor', tell(alert.title))}
                onClick={() => (remark.value = !remark.value)}
              >
                {say('sidebar.writeRemark')}
              </Button>
            )}
            <Button look="quiet" onClick={() => void actions.decide(alert, 'done')}>
              {say('sidebar.done')}
            </Button>
          </AlertStep>
        </div>
        {remark.value && <RemarkComposer order={alert.order} reason={tell(alert.title)} changed />}
      </div>
    </li>
  )
}

function Why({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const { say, tell } = useSidebar()
  if (evidence.length === 0) return null
  return (
    <ul class="why">
      {evidence.map(one => {
        const text = one.kind === 'quote' ? one.text : tell(one.words)
        return <li key={text}>{one.kind === 'quote' ? <q>{say('ui.quote', text)}</q> : text}</li>
      })}
    </ul>
  )
}
