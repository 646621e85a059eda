import { STARTER } from '@/lib/phrases/starter'
import { normalised } from '@/lib/phrases/suggest/features'
import { createIntentReader } from '@/lib/phrases/suggest/intents'
import { HASH_BITS } from '@/lib/phrases/suggest/model/hash-features'
import { createTextFeatures } from '@/lib/phrases/suggest/model/text-features'
import type { ModelData } from '@/lib/phrases/suggest/model/topic-model'
import { spelledOut } from '@/lib/phrases/suggest/reading'
import { countOf, type Example } from './count'
import { type Line, readAnswers, readPatterns, readSlots, readStarterTopics, writeLines } from './lines'
import { mostSeen } from './most-seen'
import { roughened } from './noise'
import { randomFor } from './random'

/** Lines written of one pattern, and copies of a plain line as other hands might write it. */
const OF_PATTERN = 20
const OF_LINE = 3
/** A line made of a pattern counts this much: there are many of one kind. */
const PATTERN_WEIGHT = 0.5
/** Features that are kept: those that most texts have. */
const FEATURES = 19_300
/** How far log odds are held back: fitted on plain lines that were kept from the model. */
const ASKED_DOUBT = 4
const ANSWERED_DOUBT = 4
/** How much of it that some topics are asked more often than others is believed. */
const PRIOR = 0.5
/** Topics that have a feature of phrases at most: what more have in common would be most of what is added up for each phrase. */
const IN_PHRASES = 70
/** Times each phrase counts when these are chosen: there are far fewer of them. */
const OF_PHRASE = 6

/** A model taught with what is written in `.dev/train`; of the plain lines with these alone, since the others are to judge it. */
export function teach(lines: readonly Line[]): ModelData {
  const patterns = readPatterns()
  const topics = [...new Set(patterns.flatMap(pattern => pattern.topics))].sort()
  const places = new Map(topics.map((topic, at) => [topic, at]))
  const place = (topic: string) => {
    const at = places.get(topic)
    if (at === undefined) throw new Error(`no pattern asks ${topic}`)
    return at
  }
  const reader = createIntentReader()
  const featuresIn = createTextFeatures(reader, { size: 2 ** HASH_BITS, find: hash => hash })
  const featuresOf = (text: string) => {
    const plain = normalised(text)
    return featuresIn(plain, reader.notions(plain)).slice()
  }
  const exampleOf = (text: string, about: readonly string[], weight = 1): Example => ({
    features: featuresOf(text),
    topics: about.map(place),
    weight,
  })
  const asked = [
    ...writeLines(patterns, readSlots(), OF_PATTERN).map(({ text, topics: about }) =>
      exampleOf(text, about, PATTERN_WEIGHT),
    ),
    ...lines.flatMap(({ text, topics: about }) => {
      const random = randomFor(text)
      const rough = Array.from({ length: OF_LINE }, () => roughened(text, random))
      return [text, ...rough].map(words => exampleOf(words, about))
    }),
  ]
  const about = readStarterTopics()
  for (const known of about.keys())
    if (!STARTER.phrases.some(({ code }) => code === known))
      throw new Error(`no phrase has the code ${known}`)
  const answered = [
    ...readAnswers().flatMap(({ topic, title, text }) =>
      [title, text].map(words => exampleOf(words, [topic])),
    ),
    ...STARTER.phrases.flatMap(({ code = '', title, text }) => {
      const right = about.get(code) ?? []
      return right.length ? [title, text].map(words => exampleOf(spelledOut(words), right)) : []
    }),
  ]
  const hashes = mostSeen([...asked, ...Array.from({ length: OF_PHRASE }).flatMap(() => answered)], FEATURES)
  const rows = new Map(hashes.map((hash, row) => [hash, row]))
  const kept = (examples: readonly Example[]) =>
    examples.map(example => ({
      ...example,
      features: example.features.map(hash => rows.get(hash) ?? -1).filter(row => row >= 0),
    }))
  return {
    topics,
    hashes: Int32Array.from(hashes),
    asked: countOf(kept(asked), hashes.length, topics.length, ASKED_DOUBT, PRIOR),
    answered: countOf(kept(answered), hashes.length, topics.length, ANSWERED_DOUBT, PRIOR, IN_PHRASES),
  }
}
