import { twoDigits } from './two-digits'

/** The zone shops of the consoles work in, unless they set another. */
export const SHOP_TIME_ZONE = 'Asia/Shanghai'

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

/** What a clock on the wall of that zone shows at this moment (epoch ms). */
export function wallTime(at: number, timeZone = SHOP_TIME_ZONE): WallTime {
  const parts = formatOf(timeZone).formatToParts(at)
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

/** By zone. Making one costs a hundred times what asking it does. */
const FORMATS = new Map<string, Intl.DateTimeFormat>()

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = FORMATS.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  })
  FORMATS.set(timeZone, made)
  return made
}

/** Epoch ms of that minute of the wall time's day in the zone. Minutes past 1440 and below 0 reach into the next and last day. */
export function momentOf(wall: WallTime, minute: number, timeZone = SHOP_TIME_ZONE): number {
  const wanted = Date.UTC(wall.year, wall.month - 1, wall.day, 0, minute)
  const offset = (at: number) => asUtc(wallTime(at, timeZone)) - Math.floor(at / 60_000) * 60_000
  const first = wanted - offset(wanted)
  return wanted - offset(first)
}

const asUtc = (wall: WallTime) => Date.UTC(wall.year, wall.month - 1, wall.day, 0, wall.minute)

/**
 * Whether a minute of the day lies between two others, the first included; the span may cross midnight and is empty when both are equal.
 */
export function isBetween(minute: number, from: number, to: number): boolean {
  return from <= to ? minute >= from && minute < to : minute >= from || minute < to
}

/** `15:12` */
export function clock(minuteOfDay: number): string {
  return `${twoDigits(Math.floor(minuteOfDay / 60))}:${twoDigits(minuteOfDay % 60)}`
}
