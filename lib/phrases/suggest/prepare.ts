import type { Phrase } from '../library/phrase'
import { type Steps, toEnd } from '../library/steps'
import { type Matcher, prepareMatcher } from './match'
import { createPhraseReader, type PhraseReader, type PhraseReading } from './reading'
import { createTopicReader, type TopicReader } from './topics'

/** A library prepared for suggestions; what agents pick changes nothing in it. */
export interface Prepared {
  readonly phrases: readonly Phrase[]
  readonly reader: TopicReader
  readonly matcher: Matcher
  /** Knows what was read of each phrase. */
  readonly read: PhraseReader
}

/** Phrases read between two pauses: some milliseconds of work. */
const STEP = 20

/**
 * Prepares a library in steps; whoever runs it may pause after each, a page of thousands of phrases must.
 * @param before the library as it was, where there was one: what did not change since is not read again
 */
export function* prepareInSteps(
  phrases: readonly Phrase[],
  before?: Pick<Prepared, 'reader' | 'read'>,
): Steps<undefined, Prepared> {
  const reader = before?.reader ?? createTopicReader()
  if (!before) yield
  const read = before?.read.again() ?? createPhraseReader(reader)
  const readings: PhraseReading[] = []
  for (const [at, phrase] of phrases.entries()) {
    if (at % STEP === STEP - 1) yield
    readings.push(read.read(phrase))
  }
  return { phrases, reader, read, matcher: yield* prepareMatcher(readings, read, reader) }
}

/** The same at once. */
export function prepare(phrases: readonly Phrase[]): Prepared {
  return toEnd(prepareInSteps(phrases))
}
