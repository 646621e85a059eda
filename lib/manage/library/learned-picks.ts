import type { Library } from '@/lib/messages'
import type { Phrase } from '@/lib/phrases/library/phrase'
import { picksIn } from '@/lib/phrases/suggest/learned'

export interface LearnedRow {
  readonly phrase: Phrase
  /** How often it was picked. */
  readonly picks: number
}

/** What suggestions learned from the agent's picks, most picked first; phrases that are gone are left out. */
export function learnedPhrases(library: Library | undefined): readonly LearnedRow[] {
  const byId = new Map(library?.phrases.map(phrase => [phrase.id, phrase]))
  return picksIn(library?.learned ?? { counts: {} }).flatMap(({ phrase: id, picks }) => {
    const phrase = byId.get(id)
    return phrase ? [{ phrase, picks }] : []
  })
}
