import { isBetween, wallTime } from '@/lib/trade/clock-time'
import type { Counting } from '@/lib/trade/console'
import { twoDigits } from '@/lib/trade/two-digits'
import type { DayEvent } from './event'
import { type Counted, type DayRow, stepOf, TAKEN_BACK } from './row'

export interface CountingRules {
  /** The console's own way, where it has one. */
  readonly counting?: Counting
  readonly timeZone: string
}

/** Nobody reads and writes in less, in ms: such an answer came by itself, and is in no average. */
const BY_ITSELF = 1000

/** The day (`2026-11-28`) in which a moment lies. */
export function dayOf(at: number, timeZone: string): string {
  const { year, month, day } = wallTime(at, timeZone)
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`
}

type Counts = DayRow['counts']

const plus = (counts: Counts, name: string, by = 1): Counts => ({
  ...counts,
  [name]: (counts[name] ?? 0) + by,
})

/** The row with one more thing counted. */
export function countEvent(row: DayRow, event: DayEvent, rules: CountingRules): DayRow {
  const add = (...names: Counted[]): DayRow => ({
    ...row,
    counts: names.reduce((counts, name) => plus(counts, name), row.counts),
  })
  switch (event.kind) {
    case 'asked':
      return add(isCounted(event.at, rules) ? 'rounds' : 'outside')
    case 'answered':
      return isCounted(event.at, rules) ? answered(row, event, rules) : row
    case 'buyer':
      return add('buyers')
    case 'refund':
      return add('refunds')
    case 'nudged':
      return add('nudged')
    case 'paid': {
      const { counts } = add('paid')
      const { fen, currency } = event
      return { ...row, counts: fen && currency ? plus(counts, `paid.${currency}`, fen) : counts }
    }
    case 'did':
      return add(event.what)
    case 'undid':
      return add(`${event.what}Back`)
    case 'issue':
      return { ...row, issues: plus(row.issues, event.of) }
    case 'issueBack':
      return { ...row, issues: plus(row.issues, `${TAKEN_BACK}${event.of}`) }
    default:
      return add(event.kind)
  }
}

function isCounted(at: number, { counting, timeZone }: CountingRules): boolean {
  return !counting || isBetween(wallTime(at, timeZone).minute, counting.from, counting.to)
}

function answered(
  row: DayRow,
  { at, ms, first }: Extract<DayEvent, { kind: 'answered' }>,
  { counting, timeZone }: CountingRules,
): DayRow {
  const hour = Math.floor(wallTime(at, timeZone).minute / 60)
  const times = plus(row.times, `${hour}/${stepOf(ms)}`)
  if (ms < BY_ITSELF) return { ...row, times }
  const spent = Math.min(ms, counting?.cap ?? ms)
  const timed = plus(plus(row.counts, 'timed'), 'timedMs', spent)
  const counts = first ? plus(plus(timed, 'first'), 'firstMs', spent) : timed
  return { ...row, times, counts: { ...counts, longestMs: Math.max(counts['longestMs'] ?? 0, ms) } }
}
