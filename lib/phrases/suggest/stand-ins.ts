import type { IntentId, Phrase } from '../library/phrase'
import type { SuggestContext } from './context'
import { lacksValue } from './may-be-said'

/** Log odds of what would be the answer, if a value were not missing. */
const LIKELY = 1
/** Chance from which on another phrase for the same stands in for it, and the share of what is usually asked of its topics. */
const STAND_IN = 0.5
const SHARE = 0.5

/** Whether a phrase stands in for one that answers best and lacks a value, and how much less is asked of its topics then. */
export interface StandIns {
  /** 0–1, of what is usually asked. */
  share(phrase: Phrase): number
  standsIn(phrase: Phrase, chance: number): boolean
}

/** @param odds log odds that each phrase answers the line */
export function standIns(
  phrases: readonly Phrase[],
  odds: ArrayLike<number>,
  context: SuggestContext,
): StandIns {
  const unsaid = new Set<IntentId>()
  for (const [at, phrase] of phrases.entries())
    if ((odds[at] ?? 0) >= LIKELY && lacksValue(phrase, context))
      for (const intent of phrase.intents ?? []) unsaid.add(intent)
  const isMeant = ({ intents }: Phrase) => intents?.some(intent => unsaid.has(intent)) === true
  return {
    share: phrase => (isMeant(phrase) ? SHARE : 1),
    standsIn: (phrase, chance) => chance >= STAND_IN && isMeant(phrase),
  }
}
