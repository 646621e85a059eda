import type { FollowUp } from '@/lib/notes/note'
import { isOver } from '@/lib/notes/second-text'
import { momentOf, wallTime } from '@/lib/trade/clock-time'

/** Those not done, the earliest due first. */
export const openFollowUps = (all: readonly FollowUp[]): readonly FollowUp[] =>
  all.filter(({ doneAt }) => !doneAt).toSorted((a, b) => a.due - b.due)

/** Those done, the latest first. */
export const doneFollowUps = (all: readonly FollowUp[]): readonly FollowUp[] =>
  all.filter(({ doneAt }) => doneAt).toSorted((a, b) => (b.doneAt ?? 0) - (a.doneAt ?? 0))

/** Whether it is due by `now` (epoch ms) and not done. */
export const isDue = ({ doneAt, due }: FollowUp, now: number): boolean => !doneAt && due <= now

/** `due` by now, later `today`, `tomorrow`, within a `week`, and after. */
const WHENS = ['due', 'today', 'tomorrow', 'week', 'after'] as const
type When = (typeof WHENS)[number]

interface DueGroup {
  readonly when: When
  readonly followUps: readonly FollowUp[]
}

/** Open ones by the shop's days, second texts whose time has passed and groups without any left out. */
export function groupsByDue(open: readonly FollowUp[], now: number, timeZone: string): readonly DueGroup[] {
  const today = wallTime(now, timeZone)
  const midnight = (days: number) => momentOf({ ...today, day: today.day + days }, 0, timeZone)
  const [tomorrow, dayAfter, week] = [midnight(1), midnight(2), midnight(7)]
  const whenOf = ({ due }: FollowUp): When => {
    if (due <= now) return 'due'
    if (due < tomorrow) return 'today'
    if (due < dayAfter) return 'tomorrow'
    return due < week ? 'week' : 'after'
  }
  const still = open.filter(one => !isOver(one, now))
  return WHENS.map(when => ({ when, followUps: still.filter(one => whenOf(one) === when) })).filter(
    ({ followUps }) => followUps.length > 0,
  )
}
