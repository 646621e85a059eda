import { wallTime } from '@/lib/trade/clock-time'

const DAY = 24 * 60 * 60_000

/** Days until a birthday as agents write it (`11-28`, `1990-11-28`, `11月28日`); 0 on the day. Undefined for what is no date. */
export function daysToBirthday(birthday: string, now: number, timeZone: string): number | undefined {
  const read = /(?:^|\D)(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(birthday.trim())
  const [month, day] = [Number(read?.[1]), Number(read?.[2])]
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return undefined
  const wall = wallTime(now, timeZone)
  const today = Date.UTC(wall.year, wall.month - 1, wall.day)
  const next = (year: number) => Date.UTC(year, month - 1, day)
  const date = next(wall.year) < today ? next(wall.year + 1) : next(wall.year)
  return Math.round((date - today) / DAY)
}
