import type { Stamp } from '@/lib/trade/record'
import { LATEST } from './tables/values'

const TICKS = 36 ** 4

const digits = (value: number, length: number) => value.toString(36).padStart(length, '0')

const compose = (ms: number, tick: number, device: string) =>
  `${digits(ms, 9)}-${digits(tick, 4)}-${device}` as Stamp

/** Epoch ms a stamp was given at, by the clock of the device that gave it. */
export function timeOf(stamp: Stamp): number {
  return Number.parseInt(stamp.slice(0, 9), 36)
}

/**
 * The stamp after `last`: later than it even when the wall clock (epoch ms) stands still or was set back.
 * `device` is 1–40 characters of `a-z0-9`.
 */
export function nextStamp(last: Stamp | undefined, wall: number, device: string): Stamp {
  const now = Math.min(Math.max(Math.trunc(wall), 0), LATEST)
  if (last === undefined || timeOf(last) < now) return compose(now, 0, device)
  const tick = Number.parseInt(last.slice(10, 14), 36) + 1
  return tick < TICKS ? compose(timeOf(last), tick, device) : compose(timeOf(last) + 1, 0, device)
}

/** The later of two stamps; what a clock goes on from after it has seen another machine's records. */
export function later(a: Stamp | undefined, b: Stamp | undefined): Stamp | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return a < b ? b : a
}
