import { AlarmClock, X } from 'lucide'
import { IconButton } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Menu } from '@/components/ui/menu'
import { clockWords, stopwatch } from '@/components/ui/time-words'
import { camel } from '@/lib/locales/camel'
import { dueAt, REPLY_CHOICES } from '@/lib/notes/follow-up'
import { useSidebar } from './context'
import { ExactDue } from './due-select'

const HOUR = 60 * 60_000

/** Puts the answer to this buyer off: half a minute, three, ten, a moment, tomorrow morning. */
export function ReplyLater({ onExact }: { readonly onExact: () => void }) {
  const { model, actions, say } = useSidebar()
  const { timeZone } = model.settings.value.shop
  // Only where a buyer is known whose chat will be found again.
  if (!model.records.buyer.value || !model.page.conversation.value) return null
  return (
    <Menu
      small
      icon={AlarmClock}
      name={say('sidebar.replyLater')}
      items={[
        ...REPLY_CHOICES.map(choice => ({
          name: say(`followUp.due.${camel(choice)}`),
          run: () => void actions.putOffReply(dueAt(choice, model.now.value, timeZone)),
        })),
        { name: say('followUp.exact'), run: onExact },
      ]}
    />
  )
}

/** The same to the minute. */
export function ExactReply({ onClose }: { readonly onClose: () => void }) {
  const { model, actions } = useSidebar()
  const { timeZone } = model.settings.value.shop
  return (
    <ExactDue
      from={{ due: dueAt('in-an-hour', model.now.value, timeZone) }}
      once
      onClose={onClose}
      onPick={({ due }) => {
        onClose()
        void actions.putOffReply(due)
      }}
    />
  )
}

/** One line while an answer is put off: how long it still has, or that it is time. */
export function PutOffLine() {
  const { model, actions, say, tell } = useSidebar()
  const putOff = model.records.putOff.value
  if (!putOff) return null
  const now = model.now.value
  const left = putOff.due - now
  const { timeZone } = model.settings.value.shop
  return (
    <div class={left <= 0 ? 'put-off is-due' : 'put-off'} role="status">
      <Icon of={AlarmClock} size={13} />
      <span class="cut">
        {left <= 0
          ? say('sidebar.replyNow')
          : say(
              'sidebar.replyAt',
              left < HOUR ? stopwatch(left) : tell(clockWords(putOff.due, model.slow.value, timeZone)),
            )}
      </span>
      <IconButton
        small
        icon={X}
        name={say('sidebar.dropReply')}
        onClick={() => void actions.removeFollowUp(putOff)}
      />
    </div>
  )
}
