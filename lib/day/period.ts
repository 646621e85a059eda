/** How many days are looked at together. */
export type DaySpan = 'day' | 'week' | 'month'

export const SPANS: readonly DaySpan[] = ['day', 'week', 'month']

/** The first and the last day of a span, as `2026-11-28`. */
export interface Period {
  readonly from: string
  readonly to: string
}

const DAY = 24 * 60 * 60_000

// Days have no time zone: as UTC each is as long as the next.
const asTime = (day: string) => Date.parse(`${day}T00:00:00Z`)
const asDay = (at: number) => new Date(at).toISOString().slice(0, 10)

/** The day so many days later, or earlier. */
export const dayAfter = (day: string, days: number): string => asDay(asTime(day) + days * DAY)

/** The day itself, its week from Monday to Sunday, or its calendar month. */
export function periodOf(span: DaySpan, day: string): Period {
  if (span === 'day') return { from: day, to: day }
  const date = new Date(asTime(day))
  if (span === 'week') {
    const from = dayAfter(day, -((date.getUTCDay() + 6) % 7))
    return { from, to: dayAfter(from, 6) }
  }
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()]
  return { from: asDay(Date.UTC(year, month, 1)), to: asDay(Date.UTC(year, month + 1, 0)) }
}

/** A day in the span before (`-1`) or after (`1`) that of this day. */
export function stepPeriod(span: DaySpan, day: string, step: -1 | 1): string {
  const { from, to } = periodOf(span, day)
  return step < 0 ? periodOf(span, dayAfter(from, -1)).from : dayAfter(to, 1)
}
