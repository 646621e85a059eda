import { wallTime } from '@/lib/trade/clock-time'
import { twoDigits } from '@/lib/trade/two-digits'
import type { PhraseId, Usage } from './phrase'

/** How a phrase was used, on all devices together. */
export interface Used {
  readonly times: number
  /** Epoch ms of the last use. */
  readonly last: number
  /** Uses by month, as `2026-11`. */
  readonly months: Readonly<Record<string, number>>
}

/** Days without use after which a phrase is idle. */
export const IDLE_DAYS = 90

const DAY = 24 * 60 * 60_000

/** `2026-11`: the month of the shop's calendar in which the moment (epoch ms) lies. */
export function monthOf(at: number, timeZone: string): string {
  const { year, month } = wallTime(at, timeZone)
  return `${year}-${twoDigits(month)}`
}

/** Adds the devices up, phrase by phrase; those never used are not in it. */
export function usedBy(usage: readonly Usage[]): ReadonlyMap<PhraseId, Used> {
  const all = new Map<PhraseId, Used>()
  for (const { phrase, count, last, months = {} } of usage) {
    const known = all.get(phrase)
    all.set(phrase, {
      times: (known?.times ?? 0) + count,
      last: Math.max(known?.last ?? 0, last),
      months: known ? added(known.months, months) : months,
    })
  }
  return all
}

/** Whether a phrase takes up room: never used, or not for a long time. */
export function isIdle(used: Used | undefined, now: number): boolean {
  return !used || used.times === 0 || used.last < now - IDLE_DAYS * DAY
}

function added(a: Used['months'], b: Used['months']): Used['months'] {
  const sums = new Map(Object.entries(a))
  for (const [month, count] of Object.entries(b)) sums.set(month, (sums.get(month) ?? 0) + count)
  return Object.fromEntries(sums)
}
