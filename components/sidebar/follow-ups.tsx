import { useSignal } from '@preact/signals'
import { AlarmClock, CalendarClock, Check, Ellipsis } from 'lucide'
import { Button } from '@/components/ui/button'
import { GrowingField } from '@/components/ui/growing-field'
import { Icon } from '@/components/ui/icon'
import { Menu } from '@/components/ui/menu'
import { repeatWords } from '@/components/ui/repeat-words'
import { clockWords } from '@/components/ui/time-words'
import { camel } from '@/lib/locales/camel'
import { dueAt, POSTPONE_CHOICES } from '@/lib/notes/follow-up'
import type { FollowUp } from '@/lib/notes/note'
import { useSidebar } from './context'
import { ExactDue } from './due-select'

/** This buyer's open follow-ups, and those of others that are due now. Answers put off stand in the header, second texts in the band. */
export function FollowUps() {
  const { model, say } = useSidebar()
  const putOff = model.records.putOff.value
  const mine = model.records.followUps.value.filter(({ id, kind }) => id !== putOff?.id && kind !== 'second')
  const others = model.records.due.value.filter(
    one => one.id !== putOff?.id && model.records.followUps.value.every(own => own.id !== one.id),
  )
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
  const editing = useSignal<'text' | 'due' | undefined>(undefined)
  const now = model.slow.value
  const { text, due: at, repeat, context, assignee } = followUp
  const due = at <= now
  const { timeZone } = model.settings.value.shop
  const facts = [
    say(due ? 'sidebar.dueSince' : 'sidebar.dueAt', tell(clockWords(at, now, timeZone))),
    repeat && tell(repeatWords(repeat)),
    assignee && say('followUp.assignee', assignee),
  ].filter(Boolean)
  const close = () => (editing.value = undefined)
  return (
    <li class={due ? 'follow-up is-due' : 'follow-up'}>
      <Icon of={followUp.kind === 'reply' ? AlarmClock : CalendarClock} />
      <div class="follow-up-body">
        {named && followUp.label && <bdi class="dim">{followUp.label} · </bdi>}
        {editing.value === 'text' ? (
          <EditText followUp={followUp} onClose={close} />
        ) : (
          <bdi title={context}>{text}</bdi>
        )}
        <div class={due ? 'due look' : 'dim'}>{facts.join(' · ')}</div>
        {editing.value === 'due' && (
          <ExactDue
            from={followUp}
            onClose={close}
            onPick={({ due: then, repeat: again }) => {
              close()
              void actions.changeFollowUp(followUp, { due: then, repeat: again ?? 'none' })
            }}
          />
        )}
      </div>
      <Button
        look="quiet"
        icon={Check}
        aria-label={say('sidebar.finishedOf', text)}
        onClick={() => void actions.finishFollowUp(followUp)}
      >
        {say('sidebar.finished')}
      </Button>
      <Menu
        icon={Ellipsis}
        name={say('sidebar.followUpMore', text)}
        items={[
          ...POSTPONE_CHOICES.map(choice => ({
            name: say(`followUp.due.${camel(choice)}`),
            icon: AlarmClock,
            run: () =>
              void actions.changeFollowUp(followUp, { due: dueAt(choice, model.now.value, timeZone) }),
          })),
          { name: say('followUp.exact'), run: () => (editing.value = 'due') },
          { name: say('sidebar.editFollowUp'), run: () => (editing.value = 'text') },
          { name: say('sidebar.removeFollowUp'), run: () => void actions.removeFollowUp(followUp) },
        ]}
      />
    </li>
  )
}

function EditText({ followUp, onClose }: { readonly followUp: FollowUp; readonly onClose: () => void }) {
  const { actions, say } = useSidebar()
  const text = useSignal(followUp.text)
  const save = async () => {
    const said = text.value.trim()
    if (said && (await actions.changeFollowUp(followUp, { text: said }))) onClose()
  }
  return (
    <div class="exact-due">
      <GrowingField
        name={say('followUp.text')}
        value={text.value}
        atOnce
        onText={typed => (text.value = typed)}
        onEnter={() => void save()}
      />
      <div class="acts">
        <Button look="main" onClick={() => void save()}>
          {say('sidebar.saveFollowUp')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {say('sidebar.cancel')}
        </Button>
      </div>
    </div>
  )
}
