import { Clock } from 'lucide'
import { Icon } from '@/components/ui/icon'
import { span, stopwatch } from '@/components/ui/time-words'
import { useSidebar } from './context'

/** How long the buyer has been waiting: calm, amber from the first mark, red from the second, and the console's own limit named. */
export function WaitingPill() {
  const { model, say, tell } = useSidebar()
  const waiting = model.page.waiting.value
  if (!waiting) return null
  return (
    <span class={`waiting ${waiting.level}`} role="timer">
      <Icon of={Clock} size={12} />
      {say(
        waiting.level === 'over' ? 'sidebar.waitedOver' : 'sidebar.waited',
        waiting.ms < 60_000 ? tell(span(waiting.ms)) : stopwatch(waiting.ms),
      )}
    </span>
  )
}
