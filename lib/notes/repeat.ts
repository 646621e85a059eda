import { momentOf, SHOP_TIME_ZONE, type WallTime, wallTime } from '@/lib/trade/clock-time'
import { lunarDate } from './lunar'

/** Every N days (1–999), on the same day of each month or year, or of each year by the Chinese calendar (农历生日, 春节). */
export type Repeat = `days:${number}` | 'month' | 'year' | 'lunar-year'

/** Leap months come between: two years always hold the next one. */
const TWO_YEARS = 770

/** Epoch ms at which it falls due next after both `due` and `now`, at the same time of the day by the shop's clock. */
export function nextDue(repeat: Repeat, due: number, now: number, timeZone = SHOP_TIME_ZONE): number {
  const start = wallTime(due, timeZone)
  const from = Math.max(due, now)
  if (repeat === 'lunar-year') return nextLunar(start, from, timeZone)
  for (let turn = 1; ; turn++) {
    const at = momentOf(dayOf(repeat, start, turn), start.minute, timeZone)
    if (at > from) return at
  }
}

/** The day of one turn. What falls on the last day of a month stays on the last day: 31 January, 28 February, 31 March. */
function dayOf(repeat: Exclude<Repeat, 'lunar-year'>, start: WallTime, turn: number): WallTime {
  if (repeat === 'month' || repeat === 'year') {
    const months = repeat === 'month' ? turn : turn * 12
    const last = lastDay(start.year, start.month)
    const first = new Date(Date.UTC(start.year, start.month - 1 + months, 1))
    const [year, month] = [first.getUTCFullYear(), first.getUTCMonth() + 1]
    const day = start.day === last ? lastDay(year, month) : Math.min(start.day, lastDay(year, month))
    return { ...start, year, month, day }
  }
  const days = Number(repeat.slice('days:'.length))
  return { ...start, day: start.day + days * turn }
}

const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The 30th of a month that has only 29 days this year falls on the 29th. */
function nextLunar(start: WallTime, from: number, timeZone: string): number {
  const begun = lunarDate(momentOf(start, start.minute, timeZone), timeZone)
  // A birthday in a leap month is kept in the month of the same number.
  const wanted = { ...begun, month: begun.month.replace('bis', '') }
  const today = wallTime(from, timeZone)
  for (let ahead = 0; ahead < TWO_YEARS; ahead++) {
    const at = momentOf({ ...today, day: today.day + ahead }, start.minute, timeZone)
    if (at <= from) continue
    const { month, day } = lunarDate(at, timeZone)
    if (month !== wanted.month) continue
    const tomorrow = lunarDate(
      momentOf({ ...today, day: today.day + ahead + 1 }, start.minute, timeZone),
      timeZone,
    )
    if (day === wanted.day || (day < wanted.day && tomorrow.month !== month)) return at
  }
  return from + 365 * 24 * 60 * 60_000
}
