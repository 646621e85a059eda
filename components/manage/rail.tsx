import { isDue } from '@/lib/manage/records'
import { MANAGE_SECTIONS } from '@/lib/manage/sections'
import { isMine } from '@/lib/notes/follow-up'
import { Button } from '../ui/button'
import { Icon } from '../ui/icon'
import { useManage } from './context'
import { SECTION_VIEWS } from './sections'

export function Rail() {
  const { model, actions, say } = useManage()
  const me = model.settings.value.agent.name
  const all = model.followUps.value ?? []
  const due = all.filter(one => isDue(one, model.now.value) && isMine(one, me)).length
  return (
    <nav class="rail" aria-label={say('manage.rail.name')}>
      <p class="brand">{say('extension.name')}</p>
      <ul>
        {MANAGE_SECTIONS.map(({ id, name }) => (
          <li key={id}>
            <a
              href={`#/${id}`}
              aria-current={model.section.value === id ? 'page' : undefined}
              title={say(name)}
            >
              <Icon of={SECTION_VIEWS[id].icon} size={16} />
              <span class="name">{say(name)}</span>
              {id === 'follow-ups' && due > 0 && (
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
