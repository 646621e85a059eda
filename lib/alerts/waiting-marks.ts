import type { ConsoleLimits } from '@/lib/trade/console'

/**
 * Marks for a waiting buyer in ms: the shop's own where it set them (in seconds, 0 where not), the console's otherwise; never later than
 * its limit.
 */
export function waitingMarks(
  { waiting: { look, act, limit } }: Pick<ConsoleLimits, 'waiting'>,
  own: { readonly look: number; readonly act: number },
): { readonly look: number; readonly act: number } {
  const marks = { look: own.look ? own.look * 1000 : look, act: own.act ? own.act * 1000 : act }
  return { look: Math.min(marks.look, limit), act: Math.min(marks.act, limit) }
}
