import { isBetween, momentOf, type WallTime, wallTime } from '@/lib/trade/clock-time'
import type { MinuteOfDay, ShopRules } from './shop-rules'

const MINUTE = 60_000

/**
 * The cutoff of a day: `null` where nothing is dispatched then, undefined where the shop has set none. A courier with a time of its own
 * comes first.
 */
export function cutoffOn(shop: ShopRules, wall: WallTime, courier = ''): MinuteOfDay | null | undefined {
  const ofDay = shop.cutoffs[wall.weekday]
  const two = (part: number) => String(part).padStart(2, '0')
  if (shop.holidays?.includes(`${wall.year}-${two(wall.month)}-${two(wall.day)}`)) return null
  if (ofDay === null) return null
  const own = shop.courierCutoffs?.find(one => courier !== '' && courier.includes(one.courier))
  return (own && minuteOf(own.time)) ?? ofDay
}

function minuteOf(time: string): MinuteOfDay | undefined {
  const [, hour, minute] = /^(\d\d?)[:：](\d\d)$/.exec(time) ?? []
  const minutes = Number(hour) * 60 + Number(minute)
  return minutes < 24 * 60 ? minutes : undefined
}

/** Today's cutoff (epoch ms) from `lead` minutes before it on; undefined before, after, and on days without dispatch. */
export function cutoffAhead(
  shop: ShopRules,
  lead: number,
  now: number,
  courier?: string,
): number | undefined {
  const wall = wallTime(now, shop.timeZone)
  const minute = cutoffOn(shop, wall, courier)
  if (minute === null || minute === undefined) return undefined
  const cutoff = momentOf(wall, minute, shop.timeZone)
  return now >= cutoff - lead * MINUTE && now < cutoff ? cutoff : undefined
}

/** Whether the shop leaves buyers alone at this moment. */
export function isQuiet({ quiet, timeZone }: ShopRules, now: number): boolean {
  return isBetween(wallTime(now, timeZone).minute, quiet.from, quiet.to)
}
