import { parseDuration, parseTime, type Zone } from '@/lib/trade/parse-time'

/** Since when somebody waits, in epoch ms. */
export interface WaitingText {
  readonly since: number
  /** It only says that the limit has passed: they wait at least since then. */
  readonly overdue?: true
}

/** `3分20秒后超时`, `剩余 45秒`: what is left, not what has passed. */
const LEFT = /^(?:剩余|还剩|请在)\s?|\s?(?:后|内)(?:将|即将)?(?:超时|回复)$/g
const OVER = /^(?:已|回复)?超时|^overdue$/i

/**
 * What a timer on a row says. `limit` (ms) is the console's own, by which what is left tells what has passed. Undefined for what is no
 * duration, or more than the limit can have left.
 */
export function parseWaitingText(text: string, now: number, limit: number): WaitingText | undefined {
  const said = text.trim()
  if (OVER.test(said)) return { since: now - limit, overdue: true }
  const bare = said.replace(LEFT, '')
  const ms = parseDuration(bare)
  if (ms === undefined) return undefined
  if (bare === said) return { since: now - ms }
  return ms <= limit ? { since: now - limit + ms } : undefined
}

const DAY = 24 * 3_600_000
const CLOCK = /^(昨天|yesterday)?,?\s?(\d{1,2}:\d{2}(?::\d{2})?)$/i

/**
 * The moment a row of the list names: today's clock, yesterday's, or a whole date; undefined for anything else, and for what has not come
 * yet.
 */
export function parseListTime(text: string, now: number, zone: Zone | undefined): number | undefined {
  const [, yesterday, clock] = CLOCK.exec(text.trim()) ?? []
  const day = dayOf(yesterday ? now - DAY : now, zone)
  const at = parseTime(clock === undefined ? text : `${day} ${clock}`, zone)
  return at !== undefined && at <= now ? at : undefined
}

/** `2026-11-29` on that zone's calendar. */
function dayOf(at: number, zone: Zone = 'Asia/Shanghai'): string {
  const minutes = zone === 'local' ? -new Date(at).getTimezoneOffset() : 480
  return new Date(at + minutes * 60_000).toISOString().slice(0, 10)
}
