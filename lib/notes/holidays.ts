import { momentOf, SHOP_TIME_ZONE, wallTime } from '@/lib/trade/clock-time'
import { lunarDate } from './lunar'
import type { Repeat } from './repeat'

/** Days on which shops greet their regulars; month and day by the calendar named. */
const DAYS = {
  'new-year': { calendar: 'sun', month: 1, day: 1 },
  'spring-festival': { calendar: 'moon', month: 1, day: 1 },
  'lantern-festival': { calendar: 'moon', month: 1, day: 15 },
  'womens-day': { calendar: 'sun', month: 3, day: 8 },
  'dragon-boat': { calendar: 'moon', month: 5, day: 5 },
  'mid-autumn': { calendar: 'moon', month: 8, day: 15 },
  'national-day': { calendar: 'sun', month: 10, day: 1 },
  'double-eleven': { calendar: 'sun', month: 11, day: 11 },
} as const

export type Holiday = keyof typeof DAYS

export const HOLIDAYS = Object.keys(DAYS) as readonly Holiday[]

const MORNING = 9 * 60

/** The next one at 9:00 by the shop's clock, in epoch ms, and how it comes back. */
export function nextHoliday(
  holiday: Holiday,
  now: number,
  timeZone = SHOP_TIME_ZONE,
): { readonly due: number; readonly repeat: Repeat } {
  const { calendar, month, day } = DAYS[holiday]
  const today = wallTime(now, timeZone)
  for (let ahead = 0; ; ahead++) {
    const due = momentOf({ ...today, day: today.day + ahead }, MORNING, timeZone)
    if (due <= now) continue
    const wall = wallTime(due, timeZone)
    const lunar = calendar === 'moon' ? lunarDate(due, timeZone) : undefined
    const falls = lunar
      ? lunar.month === String(month) && lunar.day === day
      : wall.month === month && wall.day === day
    if (falls) return { due, repeat: lunar ? 'lunar-year' : 'year' }
  }
}
