import { useSignal } from '@preact/signals'
import { CircleCheck } from 'lucide'
import { Icon } from '@/components/ui/icon'
import { Roving } from '@/components/ui/roving'
import { alertKey, OPEN_ROWS } from '@/lib/sidebar/model/alerts'
import { AlertRow } from './alert-row'
import { useSidebar } from './context'
import { SetAside } from './set-aside'

/** What would be forgotten otherwise: at most two rows open, one a kind, the rest counted. Their place is there without any, too. */
export function Alerts() {
  const { model, say } = useSidebar()
  const all = useSignal(false)
  const past = useSignal(false)
  const aside = model.alerts.setAside.value.length
  const rows = model.alerts.rows.value
  const rest = rows.length - OPEN_ROWS
  const settling = model.page.settling.value
  const listed = all.value ? rows : rows.slice(0, OPEN_ROWS)
  return (
    <section class="section alerts" aria-labelledby="title-alerts">
      <h2 id="title-alerts" class="sr">
        {say('sidebar.alerts')}
      </h2>
      <Roving class="alert-place">
        {settling ? (
          <span class="skeleton" />
        ) : listed.length === 0 ? (
          <p class="no-alerts">
            <Icon of={CircleCheck} size={13} />
            {say('sidebar.noAlerts')}
          </p>
        ) : (
          <ul class={`rows ${listed.length === 1 ? 'alone' : 'several'}`}>
            {listed.map(({ first, others }) => (
              <AlertRow key={first.id} alert={first} others={others} />
            ))}
          </ul>
        )}
        <div class="alert-line">
          {rest > 0 && !settling && (
            <button
              type="button"
              class="bare link"
              aria-expanded={all.value}
              onClick={() => (all.value = !all.value)}
            >
              {all.value ? say('sidebar.fewerAlerts') : say('sidebar.moreAlerts', rest)}
            </button>
          )}
          {aside > 0 && !settling && (
            <button
              type="button"
              class="bare link aside"
              aria-expanded={past.value}
              onClick={() => (past.value = !past.value)}
            >
              {say('sidebar.setAsideToday', aside)}
            </button>
          )}
        </div>
        {past.value && aside > 0 && <SetAside />}
      </Roving>
    </section>
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
