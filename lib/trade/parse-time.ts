/** Where a console's clock stands: shops in China show Beijing time wherever the agent sits, other consoles the browser's own. */
export type Zone = 'Asia/Shanghai' | 'local'

const NUMERIC =
  /^\s*(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?日?[\sT,]{0,3}(?<half>凌晨|早上|上午|中午|下午|晚上)?\s?(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d{1,6})?\s?(Z|[+-]\d{2}:?\d{2})?(?![\d:])(?!\s?[-~～至]\s?\d)/
/** Points stand between day, month and year in that order wherever they do. */
const DAY_FIRST = /^\s*(\d{1,2})\.(\d{1,2})\.(\d{4})\b/
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?'
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
const CLOCK =
  ',?\\s{0,2}(?:at\\s)?(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s?([ap]m)?\\s?(utc|gmt|pst|pdt|est|edt)?(?![\\w:+-])'
const WRITTEN = [
  {
    pattern: new RegExp(`^\\s*(?:[a-z]{3,9},?\\s)?${MONTH}\\s${DAY},?\\s(\\d{4})${CLOCK}`, 'i'),
    monthFirst: true,
  },
  {
    pattern: new RegExp(`^\\s*(?:[a-z]{3,9},?\\s)?${DAY}\\s${MONTH},?\\s(\\d{4})${CLOCK}`, 'i'),
    monthFirst: false,
  },
]
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const HOURS_FROM_UTC: Readonly<Record<string, number>> = {
  utc: 0,
  gmt: 0,
  pst: -8,
  pdt: -7,
  est: -5,
  edt: -4,
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

/** Minutes from UTC of a zone's name; `unknown` for a name that could be several zones or none. */
function hoursOf(name: string): number | 'unknown' | undefined {
  if (name !== name.toUpperCase()) return undefined
  const hours = HOURS_FROM_UTC[name.toLowerCase()]
  return hours === undefined ? 'unknown' : hours * 60
}

/**
 * Reads the date and time a text begins with: `2026-08-08 19:34:20`, `2026年08月08日 19:34`, an ISO time, `Oct 4, 2026, 10:05 AM`.
 * Undefined unless year, month, day, hour and minute are all written; day and month as two bare numbers (10/4/2026) are not.
 */
export function parseTime(text: string, zone: Zone = 'Asia/Shanghai'): number | undefined {
  const head = text.slice(0, 80).replace(DAY_FIRST, '$3-$2-$1')
  const numeric = NUMERIC.exec(head)
  if (numeric) {
    const [year, month, day, , minute, second] = [...numeric.slice(1, 4), ...numeric.slice(5, 8)].map(part =>
      Number(part ?? 0),
    )
    const behind = BEHIND.exec(head.slice(numeric[0].length))
    const half = (numeric.groups?.['half'] ?? behind?.[1] ?? '').toLowerCase()
    const hour = hourOf(Number(numeric[5]), half)
    const from = behind?.[2] ? hoursOf(behind[2]) : undefined
    if (hour === undefined || from === 'unknown') return undefined
    return epoch(year, month, day, hour, minute, second, offset(numeric[8]) ?? from ?? zone)
  }
  for (const { pattern, monthFirst } of WRITTEN) {
    const found = pattern.exec(head)
    if (!found) continue
    const name = (monthFirst ? found[1] : found[2]) ?? ''
    const day = Number(monthFirst ? found[2] : found[1])
    const half = found[7]?.toLowerCase()
    const clock = Number(found[4])
    if (half && (clock < 1 || clock > 12)) return undefined
    const hour = half ? (clock % 12) + (half === 'pm' ? 12 : 0) : clock
    const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
    const from = found[8] === undefined ? undefined : HOURS_FROM_UTC[found[8].toLowerCase()]
    const minutes = from === undefined ? undefined : from * 60
    return epoch(Number(found[3]), month, day, hour, Number(found[5]), Number(found[6] ?? 0), minutes ?? zone)
  }
  return undefined
}

/** Minutes from UTC of `Z` or `+08:00`. */
function offset(written: string | undefined): number | undefined {
  if (written === undefined) return undefined
  if (written === 'Z') return 0
  const minutes = Number(written.slice(1, 3)) * 60 + Number(written.slice(-2))
  return written.startsWith('-') ? -minutes : minutes
}

function epoch(
  year = 0,
  month = 0,
  day = 0,
  hour = 0,
  minute = 0,
  second = 0,
  zone: Zone | number,
): number | undefined {
  const utc = Date.UTC(year, month - 1, day, hour, minute, second)
  const date = new Date(utc)
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60
  if (!real || second > 59 || year < 2000 || year > 2100) return undefined
  if (zone === 'local') return new Date(year, month - 1, day, hour, minute, second).getTime()
  return utc - (zone === 'Asia/Shanghai' ? 480 : zone) * 60_000
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
