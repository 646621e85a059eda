import { Bell } from 'lucide'
import { Button } from '../../ui/button'
import { Icon } from '../../ui/icon'
import { useManage } from '../context'

/** Offers the system's notifications until the agent allows them. */
export function ReminderLine() {
  const { model, actions, say } = useManage()
  if (model.reminders.value !== false) return null
  return (
    <p class="hint reminder-line">
      <Icon of={Bell} />
      <span>{say('manage.followUps.remind')}</span>
      <Button onClick={() => void actions.allowReminders()}>{say('manage.followUps.allow')}</Button>
    </p>
  )
}
