import type { Phrase } from '../library/phrase'
import { type Steps, toEnd } from '../library/steps'
import { type Matcher, prepareMatcher } from './match'
import { createTopicReader, type TopicReader } from './topics'

/** A library prepared for suggestions; what agents pick changes nothing in it. */
export interface Prepared {
  readonly phrases: readonly Phrase[]
  readonly reader: TopicReader
  readonly matcher: Matcher
}

/** Phrases read between two pauses: some milliseconds of work. */
const STEP = 50

/**
 * Prepares a library in steps; whoever runs it may pause after each, a page of thousands of phrases must.
 * @param reader of another library, where there was one: making it takes as long as some hundred phrases
 */
export function* prepareInSteps(
  phrases: readonly Phrase[],
  reader: TopicReader = createTopicReader(),
): Steps<undefined, Prepared> {
  const preparing = prepareMatcher(reader)
  for (const [at, phrase] of phrases.entries()) {
    if (at % STEP === STEP - 1) yield
    preparing.add(phrase)
  }
  return { phrases, reader, matcher: yield* preparing.done() }
}

export function prepare(phrases: readonly Phrase[]): Prepared {
  return toEnd(prepareInSteps(phrases))
}
