import { type CheckFinding, checkOutgoing } from '@/lib/phrases/text/check'
import type { VariableValues } from '@/lib/phrases/text/variables'
import type { Settings } from '@/lib/settings'
import type { ConsoleLimits } from '@/lib/trade/console'

/** What a made-up order says is not to be held against a phrase, from this length on: its phone, its numbers. */
const TELLING = 5

/** The shop's own, from the settings. */
type OwnLists = Pick<Settings['shop'], 'ownWords' | 'allowedWords'>

/**
 * Everything to be said about a phrase wherever it may be used: no platform counts as home, and the length is measured by the
 * console that takes least. Values still to be typed are no finding here.
 */
export function checkSample(
  text: string,
  values: VariableValues,
  consoles: readonly ConsoleLimits[],
  { ownWords, allowedWords }: OwnLists = { ownWords: [], allowedWords: [] },
): CheckFinding[] {
  const shortest = shortestOf(consoles)
  if (!shortest) return []
  const allow = [...allowedWords, ...Object.values(values).filter(value => value.length >= TELLING)]
  return checkOutgoing(text, { console: shortest, family: '', allow, words: ownWords })
}

/** The console that takes the shortest message; any one where none says how much it takes. */
export function shortestOf(consoles: readonly ConsoleLimits[]): ConsoleLimits | undefined {
  return consoles.toSorted((a, b) => (a.maxLength ?? Infinity) - (b.maxLength ?? Infinity))[0]
}
