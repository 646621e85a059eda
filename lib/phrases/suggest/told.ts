import { TELLING } from './calls-for-rows'
import type { Matcher } from './match'

/** Least chance that a phrase is for what a buyer tells. */
const LEAST = 0.25

/** Whether a phrase is for what a buyer tells, and not for what else buyers tell: 拍好了 is not answered with thanks for taking the parcel. */
export function isFor(matcher: Pick<Matcher, 'chance'>, phrase: number, told: string): boolean {
  const chance = matcher.chance(phrase, told)
  return chance >= LEAST && TELLING.every(other => matcher.chance(phrase, other) <= chance)
}
