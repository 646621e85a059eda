import { SHOP_TIME_ZONE } from '@/lib/trade/clock-time'
import { parseWallText, wallText } from './follow-up'
import type { FollowUp } from './note'
import type { Repeat } from './repeat'

export const REPEAT_KINDS = ['none', 'days', 'month', 'year', 'lunar-year'] as const
export type RepeatKind = (typeof REPEAT_KINDS)[number]

/** A moment and how it comes back, as it is being typed. */
export interface DueDraft {
  /** `2026-11-29T09:00` on the shop's wall. */
  readonly wall: string
  readonly repeat: RepeatKind
  /** Counts with `days`. */
  readonly days: string
}

export const MOST_DAYS = 999
const USUAL_DAYS = '30'

/** A follow-up's time as its fields show it: the wall clock's in `timeZone`, and how it repeats. */
export function draftDue(
  { due, repeat }: { readonly due: number; readonly repeat?: Repeat | undefined },
  timeZone = SHOP_TIME_ZONE,
): DueDraft {
  const wall = wallText(due, timeZone)
  if (repeat === undefined) return { wall, repeat: 'none', days: USUAL_DAYS }
  if (repeat === 'month' || repeat === 'year' || repeat === 'lunar-year')
    return { wall, repeat, days: USUAL_DAYS }
  return { wall, repeat: 'days', days: repeat.slice('days:'.length) }
}

/** Undefined while it is no moment, or no number of days. */
export function readDueDraft(
  { wall, repeat, days }: DueDraft,
  timeZone = SHOP_TIME_ZONE,
): Pick<FollowUp, 'due' | 'repeat'> | undefined {
  const due = parseWallText(wall, timeZone)
  if (due === undefined || due < 0) return undefined
  if (repeat === 'none') return { due }
  if (repeat !== 'days') return { due, repeat }
  const every = Number(days)
  return Number.isInteger(every) && every >= 1 && every <= MOST_DAYS
    ? { due, repeat: `days:${every}` }
    : undefined
}
