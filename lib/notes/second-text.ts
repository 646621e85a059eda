import type { FollowUp } from './note'

/** Ms for which the second text of a phrase waits once it is due: later the buyer has gone, and it answers nothing any more. */
const LASTS = 30 * 60_000

/** A second text whose time has passed: it is shown no more. `now` is epoch ms. */
export const isOver = ({ kind, due }: Pick<FollowUp, 'kind' | 'due'>, now: number): boolean =>
  kind === 'second' && now > due + LASTS
