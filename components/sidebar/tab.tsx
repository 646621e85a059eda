import { Bell, CalendarClock, Clock, MessageSquareText } from 'lucide'
import { Icon } from '@/components/ui/icon'
import { span, stopwatch } from '@/components/ui/time-words'
import { useSidebar } from './context'

/** The collapsed sidebar: 36 px that still say how many alerts are open and how long the buyer has waited. */
export function Tab() {
  const { model, actions, say, tell } = useSidebar()
  const count = model.alerts.count.value
  const waiting = model.page.waiting.value
  const urgent = model.alerts.open.value.some(alert => alert.level === 'act')
  const due = model.records.due.value.length
  const facts = [
    count > 0 && say('sidebar.tabAlerts', count),
    due > 0 && say('sidebar.dueCount', due),
    waiting && say('sidebar.waited', tell(span(waiting.ms))),
  ].filter(fact => typeof fact === 'string')
  return (
    <button
      type="button"
      class="bare tab"
      aria-expanded={false}
      title={say('sidebar.expand')}
      onClick={() => actions.setLayout({ collapsed: false })}
    >
      <Icon of={MessageSquareText} size={18} />
      <span class="sr">{[say('sidebar.expand'), ...facts].join(' · ')}</span>
      {count > 0 && (
        <span class={`tab-fact ${urgent ? 'act' : 'look'}`} aria-hidden="true">
          <Icon of={Bell} size={12} />
          {count}
        </span>
      )}
      {due > 0 && (
        <span class="tab-fact look" aria-hidden="true">
          <Icon of={CalendarClock} size={12} />
          {due}
        </span>
      )}
      {waiting && (
        <span class={`tab-fact ${waiting.level}`} aria-hidden="true">
          <Icon of={Clock} size={12} />
          {stopwatch(waiting.ms)}
        </span>
      )}
    </button>
  )
}
