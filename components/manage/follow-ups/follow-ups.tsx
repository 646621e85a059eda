import { CalendarClock, Plus } from 'lucide'
import { useState } from 'preact/hooks'
import { doneFollowUps, groupsByDue, openFollowUps } from '@/lib/manage/records'
import { isMine } from '@/lib/notes/follow-up'
import { Button } from '../../ui/button'
import { useManage } from '../context'
import { Empty } from '../empty'
import { PageHead } from '../page-head'
import { FollowUpCard } from './follow-up-card'
import { FollowUpForm } from './follow-up-form'
import { HandOverDialog } from './hand-over-dialog'
import { ReminderLine } from './reminder-line'

/** What has to be come back to: overdue first, then by date; what is done stays a while below. */
export function FollowUpsSection() {
  const { model, say } = useManage()
  const [adding, setAdding] = useState(false)
  const [handing, setHanding] = useState(false)
  const [onlyMine, setOnlyMine] = useState(false)
  const { shop, agent } = model.settings.value
  const all = model.followUps.value
  const others = all?.some(one => !one.doneAt && !isMine(one, agent.name)) === true
  const seen = others && onlyMine ? all.filter(one => isMine(one, agent.name)) : all
  const open = seen && openFollowUps(seen)
  const done = seen && doneFollowUps(seen)
  return (
    <section class="page">
      <PageHead title={say('manage.rail.followUps')} about={say('manage.followUps.about')}>
        {others && (
          <label class="check">
            <input
              type="checkbox"
              checked={onlyMine}
              onChange={event => setOnlyMine(event.currentTarget.checked)}
            />
            {say('manage.followUps.onlyMine')}
          </label>
        )}
        <Button onClick={() => setHanding(true)}>{say('handOver.title')}</Button>
        <Button look="main" icon={Plus} onClick={() => setAdding(true)}>
          {say('manage.followUps.add')}
        </Button>
      </PageHead>
      <ReminderLine />
      {adding && <FollowUpForm onClose={() => setAdding(false)} />}
      {open?.length === 0 && !adding && <Empty icon={CalendarClock}>{say('manage.followUps.empty')}</Empty>}
      {open &&
        groupsByDue(open, model.now.value, shop.timeZone).map(({ when, followUps }) => (
          <section key={when} aria-labelledby={`due-${when}`}>
            <h2 id={`due-${when}`} class="due-group">
              {say(`manage.followUps.when.${when}`, followUps.length)}
            </h2>
            <ul class="cards">
              {followUps.map(followUp => (
                <FollowUpCard key={followUp.id} followUp={followUp} />
              ))}
            </ul>
          </section>
        ))}
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
      {handing && <HandOverDialog onClose={() => setHanding(false)} />}
    </section>
  )
}
