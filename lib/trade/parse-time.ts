/** Where a console's clock stands: shops in China show Beijing time wherever the agent sits, other consoles the browser's own. */
export type Zone = 'Asia/Shanghai' | 'local'

const NUMERIC =
  /^\s*(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?日?[\sT,]{0,3}(凌晨|早上|上午|中午|下午|晚上)?\s?(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d{1,6})?(?:\s?(?:GMT|UTC)?(Z|[+-]\d{1,2}(?::?\d{2})?))?(?![\d:])(?!\s?[-~～至]\s?\d)/
/** Points stand between day, month and year in that order wherever they do. */
const DAY_FIRST = /^\s*(\d{1,2})\.(\d{1,2})\.(\d{4})\b/
/** Each takes four characters here. */
const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
/** `Sunday, October 4th, 2026 at `, `4 Oct 2026 `. */
const MONTH_NAMED = new RegExp(
  `^\\s*(?:[a-z]{3,9},?\\s)?(?:${DAY}\\s)?(${MONTHS})[a-z]{0,6}\\.?(?:\\s${DAY})?,?\\s(\\d{4}),?\\s{0,2}(?:at\\s)?`,
  'i',
)
const HOURS_FROM_UTC: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  PST: -8,
  PDT: -7,
  EST: -5,
  EDT: -4,
}

/** Half of the day, or a zone, behind the clock; a word of capitals that is no zone we know leaves the moment unknown. */
const BEHIND = /^\s?(?:([ap])\.?m\b\.?)?\s?([A-Z]{2,5}\b)?/i

/** The hour on a clock of 24; undefined for one that no half of the day has. */
function hourOf(clock: number, half: string): number | undefined {
  if (!half) return clock
  const isLate = /^(?:p|下午|晚上)$/.test(half) || (half === '中午' && clock < 11)
  if (clock > 12) return isLate && half.length > 1 ? clock : undefined
  if (clock < 1) return half.length > 1 ? clock : undefined
  return (clock % 12) + (isLate || (half === '中午' && clock === 12) ? 12 : 0)
}

/**
 * Reads the date and time a text begins with: `2026-08-08 19:34:20`, `2026年08月08日 19:34`, an ISO time, `Oct 4, 2026, 10:05 AM`.
 * Undefined unless year, month, day, hour and minute are all written; day and month as two bare numbers (10/4/2026) are not.
 */
export function parseTime(text: string, zone: Zone = 'Asia/Shanghai'): number | undefined {
  const head = text
    .slice(0, 80)
    .replace(DAY_FIRST, '$3-$2-$1')
    .replace(
      MONTH_NAMED,
      (_, before: string | undefined, month: string, after: string | undefined, year: string) =>
        `${year}-${MONTHS.indexOf(month.toLowerCase()) / 4 + 1}-${after ?? before} `,
    )
  const found = NUMERIC.exec(head)
  if (!found) return undefined
  const [whole, year, month, day, half, clock, minute, second, offset] = found
  const [, late, name] = BEHIND.exec(head.slice(whole.length)) ?? []
  const hour = hourOf(Number(clock), half ?? late?.toLowerCase() ?? '')
  const zoneName = name === name?.toUpperCase() ? name : undefined
  const from = offset ? hoursOf(offset) : zoneName ? HOURS_FROM_UTC[zoneName] : zone
  // Without seconds what follows may as well be until when: 10:00-12:00.
  const isSpan = second === undefined && offset?.startsWith('-') && !whole.includes('T')
  if (hour === undefined || from === undefined || isSpan) return undefined
  return epoch([year, month, day, hour, minute, second], from)
}

/** Of `Z`, `+08:00`, `-0530` or `+8`. */
function hoursOf(offset: string): number {
  const [, sign, hours, minutes] = /^(.)(\d\d?):?(\d\d)?$/.exec(offset) ?? []
  return sign ? Number(`${sign}1`) * (Number(hours) + Number(minutes ?? 0) / 60) : 0
}

/** `zone`: a name, or hours from UTC. */
function epoch(written: readonly (string | number | undefined)[], zone: Zone | number): number | undefined {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = written.map(part =>
    Number(part ?? 0),
  )
  const utc = Date.UTC(year, month - 1, day, hour, minute, second)
  const date = new Date(utc)
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60
  if (!real || second > 59 || year < 2000 || year > 2100) return undefined
  if (zone === 'local') return new Date(year, month - 1, day, hour, minute, second).getTime()
  return utc - (zone === 'Asia/Shanghai' ? 8 : zone) * 3_600_000
}

const DURATION =
  /^\D{0,6}?(?:(\d{1,3})\s?(?:天|d))?\s?(?:(\d{1,3})\s?(?:小时|时|h))?\s?(?:(\d{1,3})\s?(?:分钟|分|m(?:in)?))?\s?(?:(\d{1,3})\s?(?:秒|s))?$/i

/** Reads how long something lasts: `45秒`, `3分钟`, `1分20秒`, `00:45`, `1天3小时`. In ms; undefined for any other text. */
export function parseDuration(text: string): number | undefined {
  const clock = /^(?:(\d{1,3})天\s?)?(?:(\d{1,2}):)?(\d{1,2}):(\d{2})$/.exec(text.trim())
  const parts = clock ?? DURATION.exec(text.trim().slice(0, 30))
  if (!parts || parts.slice(1).every(part => part === undefined)) return undefined
  const [days, hours, minutes, seconds] = parts.slice(1, 5).map(part => Number(part ?? 0))
  return ((((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1000
}
