import { useSignal } from '@preact/signals'
import { alertKey, OPEN_ROWS } from '@/lib/sidebar/model/alerts'
import { AlertRow } from './alert-row'
import { useSidebar } from './context'
import { Section } from './section'

/** What would be forgotten otherwise: at most three rows open, the rest counted. */
export function Alerts() {
  const { model, say } = useSidebar()
  const all = useSignal(false)
  const alerts = model.alerts.shown.value
  const rest = alerts.length - OPEN_ROWS
  if (alerts.length === 0) return null
  return (
    <Section id="alerts" title={say('sidebar.alerts')}>
      <ul class="rows">
        {(all.value ? alerts : alerts.slice(0, OPEN_ROWS)).map(alert => (
          <AlertRow key={alertKey(alert)} alert={alert} />
        ))}
      </ul>
      {rest > 0 && (
        <button
          type="button"
          class="bare link more"
          aria-expanded={all.value}
          onClick={() => (all.value = !all.value)}
        >
          {all.value ? say('sidebar.fewerAlerts') : say('sidebar.moreAlerts', rest)}
        </button>
      )}
    </Section>
  )
}

/** Says new alerts to a screen reader, once each, without taking the focus. */
export function AlertAnnouncer() {
  const { model, tell } = useSidebar()
  const alerts = model.alerts.open.value
  return (
    <ul class="sr" aria-live="polite" aria-relevant="additions">
      {alerts.slice(0, OPEN_ROWS).map(alert => (
        <li key={alertKey(alert)}>{tell(alert.title)}</li>
      ))}
    </ul>
  )
}
