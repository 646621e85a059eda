import { momentOf, SHOP_TIME_ZONE, wallTime } from '@/lib/trade/clock-time'
import { twoDigits } from '@/lib/trade/two-digits'
import type { FollowUp } from './note'
import { nextDue } from './repeat'

/** The quick choices for when something is due. */
export type DueChoice =
  | 'half-a-minute'
  | 'three-minutes'
  | 'ten-minutes'
  | 'in-an-hour'
  | 'tomorrow-morning'
  | 'in-three-days'
  | 'in-a-week'

/** For an answer that is put off. */
export const REPLY_CHOICES: readonly DueChoice[] = [
  'half-a-minute',
  'three-minutes',
  'ten-minutes',
  'tomorrow-morning',
]

/** For what was promised. */
export const DUE_CHOICES: readonly DueChoice[] = [
  'in-an-hour',
  'tomorrow-morning',
  'in-three-days',
  'in-a-week',
]

/** For what is due and has to wait. */
export const POSTPONE_CHOICES: readonly DueChoice[] = ['ten-minutes', ...DUE_CHOICES]

const SECOND = 1000
const MINUTE = 60 * SECOND
const DAY = 24 * 60
const MORNING = 9 * 60

/** Epoch ms of a quick choice: so long from now, tomorrow at 9:00, or in so many days at this time of day, by the shop's clock. */
export function dueAt(choice: DueChoice, now: number, timeZone = SHOP_TIME_ZONE): number {
  const wall = wallTime(now, timeZone)
  switch (choice) {
    case 'half-a-minute':
      return now + 30 * SECOND
    case 'three-minutes':
      return now + 3 * MINUTE
    case 'ten-minutes':
      return now + 10 * MINUTE
    case 'in-an-hour':
      return now + 60 * MINUTE
    case 'tomorrow-morning':
      return momentOf(wall, DAY + MORNING, timeZone)
    case 'in-three-days':
      return momentOf(wall, 3 * DAY + wall.minute, timeZone)
    case 'in-a-week':
      return momentOf(wall, 7 * DAY + wall.minute, timeZone)
  }
}

/** `2026-11-29T09:00` on the shop's wall, as a field for date and time has it. */
export function wallText(at: number, timeZone = SHOP_TIME_ZONE): string {
  const { year, month, day, minute } = wallTime(at, timeZone)
  return `${year}-${twoDigits(month)}-${twoDigits(day)}T${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`
}

/** Epoch ms of what `wallText` wrote; undefined for anything else. */
export function parseWallText(text: string, timeZone = SHOP_TIME_ZONE): number | undefined {
  const read = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)$/.exec(text)
  if (!read) return undefined
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = read.slice(1).map(Number)
  const at = momentOf({ year, month, day, weekday: 0, minute: 0 }, hour * 60 + minute, timeZone)
  return Number.isFinite(at) ? at : undefined
}

/** What is left of a follow-up once it was done at `now`: one that repeats falls due again, any other is done. */
export function finished<F extends Pick<FollowUp, 'due' | 'repeat' | 'doneAt'>>(
  followUp: F,
  now: number,
  timeZone = SHOP_TIME_ZONE,
): F {
  const { repeat, due } = followUp
  return repeat === undefined
    ? { ...followUp, doneAt: now }
    : { ...followUp, due: nextDue(repeat, due, now, timeZone) }
}

/** Whether it is for this agent to see to: given to nobody else by name. Who has set no name sees all. */
export const isMine = ({ assignee }: Pick<FollowUp, 'assignee'>, me: string): boolean =>
  assignee === undefined || assignee === '' || me === '' || assignee === me
