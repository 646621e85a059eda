import { Button } from '../ui/button'
import { useManage } from './context'

/** Says when nothing is saved, and offers the rescue file when an upgrade failed. */
export function HealthLine() {
  const { model, actions, say } = useManage()
  const health = model.health.value
  if (health.kind === 'ok') return null
  return (
    <p class="health" role="alert">
      {health.kind === 'upgrade-failed'
        ? say('store.health.upgradeFailed')
        : say(`store.health.${health.why}`)}
      {health.kind === 'upgrade-failed' && (
        <Button onClick={() => void actions.saveRescueFile()}>{say('manage.health.rescue')}</Button>
      )}
    </p>
  )
}
