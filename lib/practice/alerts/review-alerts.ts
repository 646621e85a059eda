import { isSaid, stageOf } from '../listen'
import type { Cue } from '../script'
import type { Chat, World } from '../world'
import { SCORED_ALERTS, type ScoredAlert, workOf } from './seen-to'

export interface AlertsReview {
  readonly seenTo: readonly ScoredAlert[]
  readonly missed: readonly ScoredAlert[]
}

/** What the sidebar flagged with this buyer, and whether the trainee saw to it. */
export function reviewAlerts(chat: Chat, { start }: Pick<World, 'start'>): AlertsReview {
  const occasions = SCORED_ALERTS.flatMap(alert => {
    const { by, where, comesUp = 0 } = workOf(alert)
    const from = occasionOf(chat, alert, start)
    if (from === undefined) return []
    if (where && !chat.orders.some(({ state }) => state === where)) return []
    const done = by.some(cue => momentsOf(chat, cue).some(at => at > from))
    if (!done && isOverBefore(chat, from + comesUp)) return []
    return [{ alert, done }]
  })
  return {
    seenTo: occasions.filter(({ done }) => done).map(({ alert }) => alert),
    missed: occasions.filter(({ done }) => !done).map(({ alert }) => alert),
  }
}

/** Whether the buyer had said all by then: nothing came up while there was somebody to answer. */
function isOverBefore(chat: Chat, at: number): boolean {
  return stageOf(chat).answers.length === 0 && (chat.messages.at(-1)?.at ?? 0) < at
}

/** Epoch ms behind which it can have been seen to; undefined where nothing was flagged. */
function occasionOf(chat: Chat, alert: ScoredAlert, start: number): number | undefined {
  const { after } = workOf(alert)
  if (after) return momentsOf(chat, after).find(at => at >= start)
  return chat.script.raises?.some(raised => raised === alert) ? start - 1 : undefined
}

/** When the agent said or did it. */
function momentsOf({ messages, deeds }: Chat, cue: Cue): readonly number[] {
  const said = messages.filter(({ side, text }) => side === 'agent' && isSaid(cue, text)).map(({ at }) => at)
  return [...said, ...deeds.filter(({ deed }) => deed === cue).map(({ at }) => at)]
}
