import { CalendarClock, Check } from 'lucide'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Menu } from '@/components/ui/menu'
import { clockWords } from '@/components/ui/time-words'
import { camel } from '@/lib/locales/camel'
import { DUE_CHOICES, dueAt } from '@/lib/notes/follow-up'
import type { FollowUp } from '@/lib/notes/note'
import { useSidebar } from './context'

/** This buyer's open promises, and those of others that are due now. */
export function FollowUps() {
  const { model, say } = useSidebar()
  const mine = model.records.followUps.value
  const others = model.records.due.value.filter(one => mine.every(own => own.id !== one.id))
  if (mine.length + others.length === 0) return null
  return (
    <ul class="rows" aria-label={say('sidebar.followUps')}>
      {mine.map(one => (
        <FollowUpRow key={one.id} followUp={one} />
      ))}
      {others.map(one => (
        <FollowUpRow key={one.id} followUp={one} named />
      ))}
    </ul>
  )
}

function FollowUpRow({ followUp, named = false }: { readonly followUp: FollowUp; readonly named?: boolean }) {
  const { model, actions, say, tell } = useSidebar()
  const now = model.slow.value
  const due = followUp.due <= now
  const when = tell(clockWords(followUp.due, now, model.settings.value.shop.timeZone))
  return (
    <li class={due ? 'follow-up due' : 'follow-up'}>
      <Icon of={CalendarClock} />
      <div class="follow-up-body">
        {named && followUp.label && <bdi class="dim">{followUp.label} · </bdi>}
        <bdi>{followUp.text}</bdi>
        <div class={due ? 'due look' : 'dim'}>{say(due ? 'sidebar.dueSince' : 'sidebar.dueAt', when)}</div>
      </div>
      <Button look="quiet" icon={Check} onClick={() => void actions.finishFollowUp(followUp)}>
        {say('sidebar.finished')}
      </Button>
    </li>
  )
}

/** When to come back to it: a few moments that agents really use. `onPick` gets epoch ms. */
export function DueSelect({ onPick }: { readonly onPick: (due: number) => void }) {
  const { model, say } = useSidebar()
  return (
    <Menu
      icon={CalendarClock}
      name={say('sidebar.followUp')}
      items={DUE_CHOICES.map(choice => ({
        name: say(`followUp.due.${camel(choice)}`),
        run: () => onPick(dueAt(choice, model.now.value, model.settings.value.shop.timeZone)),
      }))}
    />
  )
}
