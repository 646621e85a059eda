import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import { dayOf } from '@/lib/day/count'
import { personOf } from '@/lib/day/people'
import { type DaySpan, type Period, periodOf } from '@/lib/day/period'
import type { DayRow } from '@/lib/day/row'
import type { DaysKept } from '@/lib/messages'
import { SHOP_TIME_ZONE } from '@/lib/trade/clock-time'

/** What is left out of what is counted; undefined leaves out nothing. */
export interface DayFilter {
  readonly console?: string | undefined
  /** Empty: where no shop was named. */
  readonly shop?: string | undefined
}

export interface DayModel {
  readonly span: Signal<DaySpan>
  /** A day in what is looked at, as `2026-11-28`. */
  readonly day: Signal<string>
  readonly period: ReadonlySignal<Period>
  readonly filter: Signal<DayFilter>
  /** Whose day; undefined for whoever sits at this machine. See `personOf`. */
  readonly who: Signal<string | undefined>
  /** Absent until the background answered. */
  readonly kept: Signal<DaysKept | undefined>
  /** Everybody's, filtered. */
  readonly rows: ReadonlySignal<readonly DayRow[]>
  /** The same of the one whose day it is. */
  readonly own: ReadonlySignal<readonly DayRow[]>
}

/**
 * Today, of all consoles and shops.
 * @param now epoch ms
 */
export function dayModel(now: number): DayModel {
  const span = signal<DaySpan>('day')
  const day = signal(dayOf(now, SHOP_TIME_ZONE))
  const filter = signal<DayFilter>({})
  const who = signal<string | undefined>(undefined)
  const kept = signal<DaysKept | undefined>(undefined)
  const rows = computed(() => {
    const { console, shop } = filter.value
    return (kept.value?.rows ?? []).filter(
      row =>
        (console === undefined || row.console === console) &&
        (shop === undefined || (row.shop ?? '') === shop),
    )
  })
  return {
    span,
    day,
    period: computed(() => periodOf(span.value, day.value)),
    filter,
    who,
    kept,
    rows,
    own: computed(() =>
      rows.value.filter(row =>
        who.value === undefined ? row.device === kept.value?.device : personOf(row) === who.value,
      ),
    ),
  }
}
