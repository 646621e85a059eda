/** The zone shops of the consoles work in, unless they set another. */
export const SHOP_TIME_ZONE = 'Asia/Shanghai'

const DAY = 24 * 60 * 60_000

/** A moment as a clock on the wall of a time zone shows it. */
export interface WallTime {
  readonly year: number
  /** 1–12 */
  readonly month: number
  readonly day: number
  /** 0 is Sunday. */
  readonly weekday: number
  /** Minutes after midnight. */
  readonly minute: number
}

export function wallTime(at: number, timeZone = SHOP_TIME_ZONE): WallTime {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(at)
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find(found => found.type === type)?.value ?? 0)
  const [year, month, day] = [part('year'), part('month'), part('day')]
  return {
    year,
    month,
    day,
    weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay(),
    minute: part('hour') * 60 + part('minute'),
  }
}

/** Epoch ms of that minute of the wall time's day in the zone. Minutes past 1440 and below 0 reach into the next and last day. */
export function momentOf(wall: WallTime, minute: number, timeZone = SHOP_TIME_ZONE): number {
  const wanted = Date.UTC(wall.year, wall.month - 1, wall.day, 0, minute)
  const offset = (at: number) => asUtc(wallTime(at, timeZone)) - Math.floor(at / 60_000) * 60_000
  const first = wanted - offset(wanted)
  return wanted - offset(first)
}

const asUtc = (wall: WallTime) => Date.UTC(wall.year, wall.month - 1, wall.day, 0, wall.minute)

/** Whether a minute of the day lies between two others, the first included; the span may cross midnight and is empty when both are equal. */
export function isBetween(minute: number, from: number, to: number): boolean {
  return from <= to ? minute >= from && minute < to : minute >= from || minute < to
}

/** `15:12` */
export function clock(minuteOfDay: number): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${two(Math.floor(minuteOfDay / 60))}:${two(minuteOfDay % 60)}`
}

/** A moment as people say it: on which day seen from now, and at what time. */
export interface DayAndClock {
  readonly day: 'yesterday' | 'today' | 'tomorrow' | 'date'
  readonly clock: string
  readonly month: number
  readonly date: number
}

export function dayAndClock(at: number, now: number, timeZone = SHOP_TIME_ZONE): DayAndClock {
  const wall = wallTime(at, timeZone)
  const days = Math.round((startOfDay(at, timeZone) - startOfDay(now, timeZone)) / DAY)
  return {
    day: days === -1 ? 'yesterday' : days === 0 ? 'today' : days === 1 ? 'tomorrow' : 'date',
    clock: clock(wall.minute),
    month: wall.month,
    date: wall.day,
  }
}

/** Midnight of that day as if the zone were UTC: for counting days only. */
function startOfDay(at: number, timeZone: string): number {
  const { year, month, day } = wallTime(at, timeZone)
  return Date.UTC(year, month - 1, day)
}

/** A length of time in the two largest units that matter. Negative lengths count as nothing. */
export interface TimeLeft {
  readonly days: number
  readonly hours: number
  readonly minutes: number
  readonly seconds: number
}

export function timeLeft(ms: number): TimeLeft {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  return {
    days: Math.floor(seconds / 86_400),
    hours: Math.floor(seconds / 3600) % 24,
    minutes: Math.floor(seconds / 60) % 60,
    seconds: seconds % 60,
  }
}
