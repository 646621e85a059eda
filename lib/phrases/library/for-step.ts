import type { PhraseTopic } from '@/lib/alerts/alert'
import { type Letters, lettersOf } from './letters'
import type { Phrase } from './phrase'
import { validityOf } from './validity'

interface Wanted {
  readonly topic: PhraseTopic
  /** What the buyer reads. */
  readonly letters?: Letters | undefined
  /** Of the order the alert is about. */
  readonly state?: NonNullable<Phrase['states']>[number] | undefined
  readonly pinned: readonly Phrase[]
  /** As `2026-11-28`; what is not valid then is left out. */
  readonly today?: string | undefined
}

/** The phrase for an alert's step: one in the buyer's letters, a favourite, one for the order's state, in this order of weight. */
export function phraseForStep(
  phrases: readonly Phrase[],
  { topic, letters, state, pinned, today }: Wanted,
): Phrase | undefined {
  const favourites = new Set(pinned)
  const rank = (phrase: Phrase) =>
    (lettersOf(phrase.text) === letters ? 4 : 0) +
    (favourites.has(phrase) ? 2 : 0) +
    (state !== undefined && phrase.states?.includes(state) ? 1 : 0)
  return phrases
    .filter(phrase => phrase.topic === topic && validityOf(phrase, today) === 'valid')
    .toSorted((a, b) => rank(b) - rank(a))[0]
}
