import { AlarmClock, Pencil, Repeat as RepeatIcon, Trash2 } from 'lucide'
import { useState } from 'preact/hooks'
import { camel } from '@/lib/locales/camel'
import { isDue } from '@/lib/manage/records'
import { dueAt, isMine, POSTPONE_CHOICES } from '@/lib/notes/follow-up'
import type { FollowUp } from '@/lib/notes/note'
import { Button, IconButton } from '../../ui/button'
import { Icon } from '../../ui/icon'
import { Menu } from '../../ui/menu'
import { repeatWords } from '../../ui/repeat-words'
import { useConsoleName } from '../console-name'
import { useManage } from '../context'
import { Dots } from '../dots'
import { useMoment } from '../moment'
import { FollowUpForm } from './follow-up-form'

/** One follow-up: what, when, about whom, who has it, and what can be done with it. */
export function FollowUpCard({ followUp }: { readonly followUp: FollowUp }) {
  const { model, actions, say, tell } = useManage()
  const moment = useMoment()
  const consoleName = useConsoleName()
  const [editing, setEditing] = useState(false)
  const { text, label, console, due, doneAt, by, context, repeat, assignee } = followUp
  const { shop, agent } = model.settings.value
  const late = isDue(followUp, model.now.value)
  if (editing)
    return (
      <li class="card">
        <FollowUpForm followUp={followUp} onClose={() => setEditing(false)} />
      </li>
    )
  return (
    <li class="card follow-up">
      <p class="card-text">{text}</p>
      {context && <p class="card-context">“{context}”</p>}
      <p class="card-foot">
        <Dots
          items={[
            <b key="due" class={late ? 'late' : undefined}>
              {late ? say('manage.followUps.late', moment(due)) : moment(due)}
            </b>,
            repeat && (
              <span key="repeat" class="repeats">
                <Icon of={RepeatIcon} size={12} />
                {tell(repeatWords(repeat))}
              </span>
            ),
            label,
            console === 'shop' ? undefined : consoleName(console),
            by,
            assignee && say('followUp.assignee', assignee),
          ]}
        />
      </p>
      <div class="card-acts">
        {!doneAt && (
          <>
            {agent.name !== '' && !isMine(followUp, agent.name) && (
              <Button
                aria-label={say('manage.followUps.takeOf', text)}
                onClick={() => void actions.takeFollowUp(followUp)}
              >
                {say('manage.followUps.take')}
              </Button>
            )}
            <Menu
              icon={AlarmClock}
              name={say('manage.followUps.postponeOf', text)}
              items={[
                ...POSTPONE_CHOICES.map(choice => ({
                  name: say(`followUp.due.${camel(choice)}`),
                  run: () =>
                    void actions.postponeFollowUp(followUp, dueAt(choice, Date.now(), shop.timeZone)),
                })),
                { name: say('followUp.exact'), run: () => setEditing(true) },
              ]}
            />
            <IconButton
              icon={Pencil}
              name={say('manage.followUps.editOf', text)}
              onClick={() => setEditing(true)}
            />
          </>
        )}
        <IconButton
          icon={Trash2}
          name={say('manage.followUps.removeOf', text)}
          onClick={() => void actions.removeFollowUp(followUp)}
        />
        <Button
          aria-label={say(doneAt ? 'manage.followUps.reopenOf' : 'manage.followUps.finishOf', text)}
          onClick={() => void actions.finishFollowUp(followUp, !doneAt)}
        >
          {say(doneAt ? 'manage.followUps.reopen' : 'manage.followUps.finish')}
        </Button>
      </div>
    </li>
  )
}
