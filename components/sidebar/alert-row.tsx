import { useSignal } from '@preact/signals'
import { BellOff, CalendarPlus, Check, CircleAlert, FileText, NotebookPen, TriangleAlert } from 'lucide'
import { Button, IconButton } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { span } from '@/components/ui/time-words'
import type { ShownAlert } from '@/lib/sidebar/model/alert-rows'
import { alertKey } from '@/lib/sidebar/model/alerts'
import { shortId } from '@/lib/trade/short-id'
import { AlertStep } from './alert-step'
import { CasePanel } from './case-panel'
import { useSidebar } from './context'
import { LaterMenu } from './later-menu'
import { RemarkComposer } from './remark'
import { Why } from './why'

interface AlertRowProps {
  readonly alert: ShownAlert
  /** Of the same kind, about other orders. */
  readonly others?: readonly ShownAlert[]
}

/** One alert: what, why in the page's own words, the one next step, and setting it aside. Others of its kind are counted. */
export function AlertRow({ alert, others = [] }: AlertRowProps) {
  const { say, tell } = useSidebar()
  const remark = useSignal(false)
  const evidence = useSignal(false)
  const unfolded = useSignal(false)
  return (
    <li class={`alert ${alert.over ? 'over' : alert.level}`}>
      <span class="alert-icon">
        <Icon of={alert.level === 'act' ? CircleAlert : TriangleAlert} size={15} />
        <span class="sr">{say(alert.level === 'act' ? 'sidebar.levelAct' : 'sidebar.levelLook')}</span>
      </span>
      <div class="alert-body">
        <div class="alert-head">
          <Title alert={alert} />
          {others.length > 0 && (
            <Button
              look="quiet"
              aria-expanded={unfolded.value}
              aria-label={say('sidebar.alertsAlike', tell(alert.title), others.length + 1)}
              onClick={() => (unfolded.value = !unfolded.value)}
            >
              {say('sidebar.alertCount', others.length + 1)}
            </Button>
          )}
          <Aside alert={alert} onRemark={() => (remark.value = !remark.value)} isRemark={remark.value} />
        </div>
        <div inert={alert.over === true}>
          <AlertStep alert={alert}>
            <Why evidence={alert.why} />
          </AlertStep>
        </div>
        {alert.caseFile && !alert.over && (
          <Button
            look="quiet"
            icon={FileText}
            aria-expanded={evidence.value}
            aria-label={`${say('caseFile.keep')} · ${tell(alert.title)}`}
            onClick={() => (evidence.value = !evidence.value)}
          >
            {say('caseFile.keep')}
          </Button>
        )}
        {evidence.value && <CasePanel />}
        {remark.value && (
          <RemarkComposer
            order={alert.order}
            reason={alert.title}
            changed
            onSaved={() => (remark.value = false)}
          />
        )}
        {unfolded.value && (
          <ul class="rows alike">
            {others.map(one => (
              <AlertRow key={alertKey(one)} alert={one} />
            ))}
          </ul>
        )}
      </div>
    </li>
  )
}

function Title({ alert }: { readonly alert: ShownAlert }) {
  const { model, say, tell } = useSidebar()
  const other = alert.order !== undefined && alert.order !== model.page.order.value?.id
  const left = alert.until === undefined ? undefined : alert.until - model.slow.value
  const title = tell(alert.title)
  return (
    <div class="alert-title">
      <b class="cut" title={title}>
        {title}
      </b>
      {other && alert.order && <Part look="dim">{shortId(alert.order)}</Part>}
      {alert.over ? (
        <Part look="alert-over">{say('sidebar.alertOver')}</Part>
      ) : (
        left !== undefined && left > 0 && <Part>{say('sidebar.left', tell(span(left)))}</Part>
      )}
    </div>
  )
}

/** What follows a title on its line, behind a dot that is cut off where a line begins with it. */
function Part({ look = '', children }: { readonly look?: string; readonly children: string }) {
  return (
    <span class={`part ${look}`}>
      <span class="between"> · </span>
      {children}
    </span>
  )
}

interface AsideProps {
  readonly alert: ShownAlert
  readonly onRemark: () => void
  readonly isRemark: boolean
}

/** What can be done about an alert beside its next step: write it down, or set it aside. */
function Aside({ alert, onRemark, isRemark }: AsideProps) {
  const { model, actions, say, tell } = useSidebar()
  const disabled = alert.over === true
  const { followUp } = alert
  // Several alerts have the same buttons: each says whose it is.
  const nameOf = (act: string) => say('sidebar.alertAct', act, tell(alert.title))
  const about = model.records.buyer.value ?? model.records.order.value
  const keepPromise = async () => {
    if (!followUp || !about) return
    const label = model.page.buyer.value?.name
    if (await actions.addFollowUp(about, label, followUp.text, followUp.due))
      await (followUp.holds ? actions.decide(alert, 'later', followUp.due) : actions.decide(alert, 'done'))
  }
  return (
    <>
      {alert.remark && !disabled && (
        <IconButton
          small
          icon={NotebookPen}
          name={nameOf(say('sidebar.writeRemark'))}
          aria-expanded={isRemark}
          onClick={onRemark}
        />
      )}
      {followUp && about && !disabled && (
        <IconButton
          small
          icon={CalendarPlus}
          name={say('sidebar.keepPromise', followUp.text)}
          onClick={() => void keepPromise()}
        />
      )}
      <IconButton
        small
        icon={Check}
        name={nameOf(say('sidebar.done'))}
        disabled={disabled}
        onClick={() => void actions.decide(alert, 'done')}
      />
      <LaterMenu alert={alert} name={nameOf(say('sidebar.later'))} />
      {alert.order && (
        <IconButton
          small
          icon={BellOff}
          name={nameOf(say('sidebar.never'))}
          disabled={disabled}
          onClick={() => void actions.decide(alert, 'never')}
        />
      )}
    </>
  )
}
