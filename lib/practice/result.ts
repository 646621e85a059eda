import { type AlertsReview, reviewAlerts } from './alerts/review-alerts'
import { SCORED_ALERTS, type ScoredAlert } from './alerts/seen-to'
import { hasEnded, REVIEWED, type Review, type Reviewed, reviewOf } from './review'
import type { Tally } from './score'
import type { World } from './world'

/** What one practice came to. */
export interface Result {
  /** Epoch ms at which it began. */
  readonly start: number
  /** Buyers whose conversation has ended. */
  readonly buyers: number
  /** Mean first response in ms; absent where none was measured. */
  readonly firstResponse?: number
  /** What the sidebar flagged with them, by rule, and how often it was seen to; of rules that came up. */
  readonly alerts: Readonly<Partial<Record<ScoredAlert, Tally>>>
  /** Buyers with whom it was done well, of those who gave occasion to it. */
  readonly tallies: Readonly<Record<Reviewed, Tally>>
}

/** The result so far; counts only conversations that have ended. */
export function resultOf(world: World): Result {
  const ended = world.chats.filter(chat => hasEnded(chat, world))
  const reviews = ended.map(chat => reviewOf(chat, world))
  const times = reviews.flatMap(({ firstResponse }) => firstResponse ?? [])
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length
  return {
    start: world.start,
    buyers: reviews.length,
    ...(times.length > 0 && { firstResponse: Math.round(mean) }),
    alerts: alertsOf(ended.map(chat => reviewAlerts(chat, world))),
    tallies: Object.fromEntries(REVIEWED.map(name => [name, tallyOf(reviews, name)])) as Result['tallies'],
  }
}

function tallyOf(reviews: readonly Review[], name: Reviewed): Tally {
  const done = reviews.filter(({ good }) => good.includes(name)).length
  const missed = reviews.filter(({ missed: all }) => all.includes(name)).length
  return { done, of: done + missed }
}

function alertsOf(reviews: readonly AlertsReview[]): Result['alerts'] {
  return Object.fromEntries(
    SCORED_ALERTS.flatMap(alert => {
      const done = reviews.filter(({ seenTo }) => seenTo.includes(alert)).length
      const missed = reviews.filter(one => one.missed.includes(alert)).length
      return done + missed > 0 ? [[alert, { done, of: done + missed }]] : []
    }),
  )
}
