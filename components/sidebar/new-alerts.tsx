import { Bell } from 'lucide'
import { Icon } from '@/components/ui/icon'
import { useSidebar } from './context'

/** Alerts that came while the agent works in the sidebar: announced over the content, which keeps still. */
export function NewAlerts() {
  const { model, say } = useSidebar()
  const count = model.alerts.waiting.value
  if (count === 0) return null
  const show = () => {
    model.interaction.pointer.value = false
    model.interaction.focus.value = false
  }
  return (
    <button type="button" class="bare new-alerts" onClick={show}>
      <Icon of={Bell} size={12} />
      {say('sidebar.newAlerts', count)}
    </button>
  )
}
