import type { Words } from '@/lib/locales/words'
import { clock as clockOf, wallTime } from '@/lib/trade/clock-time'
import { twoDigits } from '@/lib/trade/two-digits'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How long something lasts, in its largest fitting unit: seconds to 1.5 minutes, minutes to 2 hours, hours to 2 days. `ms` ≥ 0. */
export function span(ms: number): Words {
  if (ms < 90 * SECOND) return { key: 'ui.seconds', args: [Math.floor(ms / SECOND)] }
  if (ms < 2 * HOUR) return { key: 'ui.minutes', args: [Math.floor(ms / MINUTE)] }
  if (ms < 2 * DAY) return { key: 'ui.hours', args: [Math.floor(ms / HOUR)] }
  return { key: 'ui.days', args: [Math.floor(ms / DAY)] }
}

/** `0:23`, `12:05`, `1:02:03`: for the narrow tab. */
export function stopwatch(ms: number): string {
  const seconds = Math.floor(ms / SECOND)
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor(seconds / 60) % 60
  return hours > 0
    ? `${hours}:${twoDigits(minutes)}:${twoDigits(seconds % 60)}`
    : `${minutes}:${twoDigits(seconds % 60)}`
}

/** A moment as agents say it: the clock today, tomorrow or yesterday, with the date otherwise. In the shop's time zone. */
export function clockWords(at: number, now: number, timeZone: string): Words {
  const then = wallTime(at, timeZone)
  const today = wallTime(now, timeZone)
  const midnight = (wall: typeof then) => Date.UTC(wall.year, wall.month - 1, wall.day)
  const days = Math.round((midnight(then) - midnight(today)) / DAY)
  const time = clockOf(then.minute)
  if (days === 0) return { key: 'ui.today', args: [time] }
  if (days === 1) return { key: 'ui.tomorrow', args: [time] }
  if (days === -1) return { key: 'ui.yesterday', args: [time] }
  return { key: 'ui.date', args: [then.month, then.day, time] }
}
