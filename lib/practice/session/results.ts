import * as v from 'valibot'
import { SCORED_ALERTS, type ScoredAlert } from '../alerts/seen-to'
import type { Result } from '../result'
import { REVIEWED } from '../review'
import { KEPT } from './kept-names'

/** So many practices are kept, the latest first. */
const MOST = 20

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const tally = v.object({ done: count, of: count })

const results = v.array(
  v.object({
    start: v.number(),
    buyers: count,
    // Results kept before alerts were scored have none.
    alerts: v.optional(
      v.object(
        Object.fromEntries(SCORED_ALERTS.map(name => [name, v.exactOptional(tally)])) as Record<
          ScoredAlert,
          v.ExactOptionalSchema<typeof tally, undefined>
        >,
      ),
      {},
    ),
    firstResponse: v.exactOptional(v.number()),
    tallies: v.object(
      Object.fromEntries(REVIEWED.map(name => [name, tally])) as Record<
        (typeof REVIEWED)[number],
        typeof tally
      >,
    ),
  }),
)

/** The trainee's results, latest first; none where the browser keeps nothing, or what is kept has another shape. */
export function keptResults(storage: Pick<Storage, 'getItem'>): readonly Result[] {
  try {
    const parsed = v.safeParse(results, JSON.parse(storage.getItem(KEPT.results) ?? '[]'))
    return parsed.success ? parsed.output : []
  } catch {
    // A browser that keeps nothing, or text that is no JSON.
    return []
  }
}

/** Keeps a result in the place of an earlier one of the same practice; what has no buyer yet is not kept. */
export function keepResult(storage: Pick<Storage, 'getItem' | 'setItem'>, result: Result): readonly Result[] {
  const others = keptResults(storage).filter(({ start }) => start !== result.start)
  if (result.buyers === 0) return others
  const kept = [result, ...others].slice(0, MOST)
  try {
    storage.setItem(KEPT.results, JSON.stringify(kept))
  } catch {
    // Shown for this practice all the same.
  }
  return kept
}
