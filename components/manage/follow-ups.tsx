import { CalendarClock } from 'lucide'
import { doneFollowUps, isDue, openFollowUps } from '@/lib/manage/records'
import type { FollowUp } from '@/lib/notes/note'
import { Button } from '../ui/button'
import { useConsoleName } from './console-name'
import { useManage } from './context'
import { Dots } from './dots'
import { Empty } from './empty'
import { useMoment } from './moment'
import { PageHead } from './page-head'

/** What was promised: overdue first, then by date; what is done stays a while below. */
export function FollowUpsSection() {
  const { model, say } = useManage()
  const all = model.followUps.value
  const open = all && openFollowUps(all)
  const done = all && doneFollowUps(all)
  return (
    <section class="page">
      <PageHead title={say('manage.rail.followUps')} about={say('manage.followUps.about')} />
      {open?.length === 0 && <Empty icon={CalendarClock}>{say('manage.followUps.empty')}</Empty>}
      <ul class="cards">
        {open?.map(followUp => (
          <FollowUpCard key={followUp.id} followUp={followUp} />
        ))}
      </ul>
      {done && done.length > 0 && (
        <details>
          <summary>{say('manage.followUps.done', done.length)}</summary>
          <ul class="cards">
            {done.slice(0, 200).map(followUp => (
              <FollowUpCard key={followUp.id} followUp={followUp} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function FollowUpCard({ followUp }: { readonly followUp: FollowUp }) {
  const { model, actions, say } = useManage()
  const moment = useMoment()
  const consoleName = useConsoleName()
  const { text, label, console, due, doneAt, by } = followUp
  const late = isDue(followUp, model.now.value)
  return (
    <li class="card">
      <p class="card-text">{text}</p>
      <p class="card-foot">
        <Dots
          items={[
            <b key="due" class={late ? 'late' : undefined}>
              {late ? say('manage.followUps.late', moment(due)) : moment(due)}
            </b>,
            label,
            consoleName(console),
            by,
          ]}
        />
      </p>
      <Button
        aria-label={say(doneAt ? 'manage.followUps.reopenOf' : 'manage.followUps.finishOf', text)}
        onClick={() => void actions.finishFollowUp(followUp, !doneAt)}
      >
        {say(doneAt ? 'manage.followUps.reopen' : 'manage.followUps.finish')}
      </Button>
    </li>
  )
}
