import { isMine } from './follow-up'
import type { FollowUp } from './note'

/** The second text of a phrase comes while the agent is at it: the sidebar tells of it, and the system need not. */
const isOpen = ({ doneAt, deletedAt, kind }: FollowUp) =>
  doneAt === undefined && deletedAt === undefined && kind !== 'second'

/**
 * This agent's open ones that fell due after `since` and by `now` (epoch ms), soonest first: those missed while the browser was closed too.
 */
export function fellDue(
  followUps: readonly FollowUp[],
  me: string,
  since: number,
  now: number,
): readonly FollowUp[] {
  return followUps
    .filter(one => isOpen(one) && isMine(one, me) && one.due > since && one.due <= now)
    .toSorted((a, b) => a.due - b.due)
}

/** When the next of this agent's open ones falls due after `now`; undefined when none does. */
export function nextReminder(followUps: readonly FollowUp[], me: string, now: number): number | undefined {
  const ahead = followUps.filter(one => isOpen(one) && isMine(one, me) && one.due > now).map(({ due }) => due)
  return ahead.length > 0 ? Math.min(...ahead) : undefined
}
