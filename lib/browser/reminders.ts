import { browser } from '#imports'
import type { FollowUp } from '@/lib/notes/note'
import { fellDue, nextReminder } from '@/lib/notes/remind'
import { openManage } from './own-pages'
import { ownWords } from './own-words'
import { remindedItem } from './storage-items'

const NAME = 'follow-ups'
/** Lines of one notification, and units of a line: more is not shown by the systems. */
const LINES = 4
const LINE = 60

/** What falls due is told by the system, once, in one notification however much there is. */
export interface Reminders {
  /** Tells what fell due since the last look, and sets the alarm for what comes next. */
  look(): Promise<void>
}

interface ToRemind {
  readonly followUps: readonly FollowUp[]
  /** The agent's name, empty where none is set. */
  readonly me: string
}

/**
 * Only with the permissions for it, which the agent gives when they first put something off: without them follow-ups are in the sidebar and
 * on the full page alone. To be called before the background's first pause. The moment of the last look is stored, so that what fell due
 * while the browser was closed is told at its next start.
 */
export function createReminders(
  read: () => Promise<ToRemind>,
  onBroken: (error: unknown) => void,
): Reminders {
  let running: Promise<void> = Promise.resolve()

  const tell = (due: readonly FollowUp[]) => {
    const lines = due
      .slice(0, LINES)
      .map(({ label, text }) => [label, text].filter(Boolean).join(': ').slice(0, LINE))
    return browser.notifications.create(NAME, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title: due.length === 1 ? ownWords('remind.one') : ownWords('remind.many', due.length),
      message: lines.join('\n'),
    })
  }
  const once = async () => {
    // Without the permission there is no such object.
    if (!browser.notifications || !browser.alarms) return
    const [{ followUps, me }, since] = await Promise.all([read(), remindedItem.get()])
    const at = Date.now()
    const due = fellDue(followUps, me, since ?? at, at)
    // Stored first: told twice is worse than told late, and it stands in the sidebar anyway.
    await remindedItem.set(at)
    if (due.length > 0) await tell(due)
    const next = nextReminder(followUps, me, at)
    if (next === undefined) await browser.alarms.clear(NAME)
    else await browser.alarms.create(NAME, { when: next })
  }
  /** One after the other: a worker that was woken by its alarm looks at its start, too. */
  const look = () => {
    running = running.then(once).catch(onBroken)
    return running
  }
  const known = { alarms: false, notifications: false }
  const listen = () => {
    if (browser.alarms && !known.alarms) {
      known.alarms = true
      browser.alarms.onAlarm.addListener(({ name }) => {
        if (name === NAME) void look()
      })
    }
    if (browser.notifications && !known.notifications) {
      known.notifications = true
      browser.notifications.onClicked.addListener(id => {
        if (id === NAME) void openManage({ section: 'follow-ups' }).catch(onBroken)
      })
    }
  }
  listen()
  browser.permissions.onAdded.addListener(() => {
    listen()
    void look()
  })
  return { look }
}
