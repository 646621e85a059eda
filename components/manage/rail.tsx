import {
  BookText,
  CalendarClock,
  type IconNode,
  MonitorSmartphone,
  Save,
  Settings as SettingsIcon,
  StickyNote,
} from 'lucide'
import { camel } from '@/lib/locales/camel'
import type { ManageSection } from '@/lib/messages'
import { Button } from '../ui/button'
import { Icon } from '../ui/icon'
import { useManage } from './context'

const ENTRIES: readonly { readonly section: ManageSection; readonly icon: IconNode }[] = [
  { section: 'phrases', icon: BookText },
  { section: 'notes', icon: StickyNote },
  { section: 'follow-ups', icon: CalendarClock },
  { section: 'consoles', icon: MonitorSmartphone },
  { section: 'backup', icon: Save },
  { section: 'settings', icon: SettingsIcon },
]

export function Rail() {
  const { model, actions, say } = useManage()
  const due =
    model.followUps.value?.filter(({ doneAt, due }) => !doneAt && due <= model.now.value).length ?? 0
  return (
    <nav class="rail" aria-label={say('manage.rail.name')}>
      <p class="brand">{say('extension.name')}</p>
      <ul>
        {ENTRIES.map(({ section, icon }) => (
          <li key={section}>
            <a href={`#/${section}`} aria-current={model.section.value === section ? 'page' : undefined}>
              <Icon of={icon} size={16} />
              {say(`manage.rail.${camel(section)}`)}
              {section === 'follow-ups' && due > 0 && (
                <span class="count" title={say('manage.rail.due', due)}>
                  {due}
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
      <Button look="quiet" onClick={() => void actions.openPractice()}>
        {say('manage.rail.practice')}
      </Button>
    </nav>
  )
}
