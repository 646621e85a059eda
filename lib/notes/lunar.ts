import { SHOP_TIME_ZONE, wallTime } from '@/lib/trade/clock-time'
import { LUNAR_YEARS } from './lunar.data'

export interface LunarDate {
  /** `1` to `12`; a leap month has a name of its own (`6bis`), and no yearly day falls into it. */
  readonly month: string
  readonly day: number
}

const DAY = 24 * 60 * 60_000

/** The day by the Chinese calendar; past the years that are listed as the browser works it out. */
export function lunarDate(at: number, timeZone = SHOP_TIME_ZONE): LunarDate {
  const { year, month, day } = wallTime(at, timeZone)
  const today = Date.UTC(year, month - 1, day)
  const row = LUNAR_YEARS.find(listed => listed.startsWith(`${year} `))
  const before = LUNAR_YEARS.find(listed => listed.startsWith(`${year - 1} `))
  return dayIn(row, today) ?? dayIn(before, today) ?? asBrowsersSay(at, timeZone)
}

/** Undefined on days of another year. */
function dayIn(row: string | undefined, today: number): LunarDate | undefined {
  const [, year, month, day, leap, months = ''] = /^(\d+) (\d+)-(\d+) (\d+) ([01]+)$/.exec(row ?? '') ?? []
  let rest = Math.round((today - Date.UTC(Number(year), Number(month) - 1, Number(day))) / DAY)
  if (rest < 0) return undefined
  for (const [at, long] of [...months].entries()) {
    const days = long === '1' ? 30 : 29
    if (rest < days) return { month: nameOf(at, Number(leap)), day: rest + 1 }
    rest -= days
  }
  return undefined
}

/** `at` counts the year's months from 0, the leap month among them. */
function nameOf(at: number, leap: number): string {
  if (leap === 0 || at < leap) return String(at + 1)
  return at === leap ? `${leap}bis` : String(at)
}

function asBrowsersSay(at: number, timeZone: string): LunarDate {
  const parts = new Intl.DateTimeFormat('en-u-ca-chinese', {
    timeZone,
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(at)
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find(found => found.type === type)?.value ?? ''
  return { month: part('month'), day: Number(part('day')) }
}
