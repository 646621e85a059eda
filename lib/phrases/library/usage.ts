import { wallTime } from '@/lib/trade/clock-time'
import { twoDigits } from '@/lib/trade/two-digits'
import type { Phrase, PhraseId, Usage } from './phrase'

/** How a phrase was used, on all devices together. */
export interface Used {
  readonly times: number
  /** Epoch ms of the last use. */
  readonly last: number
  /** Uses by month, as `2026-11`. */
  readonly months: Readonly<Record<string, number>>
}

/** Days without use after which a phrase is idle. */
const IDLE_DAYS = 90

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

/**
 * Whether a phrase takes up room: it was not used for `IDLE_DAYS`, or never although it is older than that. `since` is the moment
 * (epoch ms) from which on a use of it would have been counted; see `countedSince`.
 */
export function isIdle(used: Used | undefined, now: number, since = 0): boolean {
  const last = used && used.times > 0 ? used.last : since
  return last < now - IDLE_DAYS * DAY
}

/**
 * Gives for each phrase the moment (epoch ms) from which on its uses are counted: when it was last written, but not before the first
 * use of any phrase. Where nothing was ever used that is now.
 */
export function countedSince(usage: readonly Usage[], now: number): (phrase: Phrase) => number {
  const first = usage.reduce((earliest, row) => Math.min(earliest, firstUse(row)), now)
  return ({ updatedAt }) => Math.max(first, writtenAt(updatedAt))
}

/** The last use, or the beginning of the first month with one. */
function firstUse({ last, months = {} }: Usage): number {
  const [month] = Object.keys(months).toSorted()
  return month === undefined ? last : Math.min(last, Date.parse(`${month}-01T00:00:00Z`) || last)
}

/** Epoch ms of a stamp, whose first nine characters are base 36. */
function writtenAt(stamp: Phrase['updatedAt']): number {
  return Number.parseInt(stamp.slice(0, 9), 36) || 0
}

function added(a: Used['months'], b: Used['months']): Used['months'] {
  const sums = new Map(Object.entries(a))
  for (const [month, count] of Object.entries(b)) sums.set(month, (sums.get(month) ?? 0) + count)
  return Object.fromEntries(sums)
}
