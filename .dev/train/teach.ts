import { STARTER } from '@/lib/phrases/starter'
import { normalised } from '@/lib/phrases/suggest/features'
import { createIntentReader } from '@/lib/phrases/suggest/intents'
import { HASH_BITS } from '@/lib/phrases/suggest/model/hash-features'
import { createTextFeatures } from '@/lib/phrases/suggest/model/text-features'
import type { ModelData } from '@/lib/phrases/suggest/model/topic-model'
import { spelledOut } from '@/lib/phrases/suggest/reading'
import { type Example, fitNetwork } from './fit'
import { type Line, readAnswers, readPatterns, readSlots, readStarterTopics, writeLines } from './lines'
import { mostSeen } from './most-seen'
import { roughened } from './noise'
import { randomOf } from './random'
import { stacked } from './stack'
import { quantised } from './write-model'

/** Lines written of one pattern, and copies of a plain line as other hands might write it. */
const OF_PATTERN = 20
const OF_LINE = 5
/** Features that are kept: those that most lines have. The rest says little, and what is shipped stays small. */
const FEATURES = 13_000
/** Networks beside each other: they err in different places. */
const NETWORKS = 3
/** Times each phrase is shown in one round: there are far fewer of them. */
const OF_PHRASE = 6

/** A model taught with what is written in `.dev/train`; of the plain lines with these alone, since the others are to judge it. */
export function teach(lines: readonly Line[]): ModelData {
  const random = randomOf(20_261_128)
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
  const asked = ({ text, topics: about }: Line): Example => ({
    features: featuresOf(text),
    classes: about.map(place),
    head: 0,
    weight: 1,
  })
  const written = lines.flatMap(line => [
    line,
    ...Array.from({ length: OF_LINE }, () => ({ ...line, text: roughened(line.text, random) })),
  ])
  const answers = readAnswers().flatMap(({ topic, title, text }) =>
    [title, text].map(
      (words): Example => ({ features: featuresOf(words), classes: [place(topic)], head: 1, weight: 1 }),
    ),
  )
  const about = readStarterTopics()
  for (const known of about.keys())
    if (!STARTER.phrases.some(({ code }) => code === known))
      throw new Error(`no phrase has the code ${known}`)
  const packed = STARTER.phrases.flatMap(({ code = '', title, text }) =>
    [title, text].map(
      (words): Example => ({
        features: featuresOf(spelledOut(words)),
        classes: (about.get(code) ?? []).map(place),
        head: 1,
        weight: 1,
      }),
    ),
  )
  const examples = [
    ...writeLines(patterns, readSlots(), OF_PATTERN, random).map(asked),
    ...written.map(asked),
    ...Array.from({ length: OF_PHRASE }).flatMap(() => [
      ...answers,
      ...packed.filter(({ classes }) => classes.length > 0),
    ]),
  ]
  const { hashes, seen } = mostSeen(examples, FEATURES)
  const networks = Array.from({ length: NETWORKS }, () =>
    fitNetwork(
      seen,
      {
        features: hashes.length,
        dimensions: 12,
        classes: topics.length,
        epochs: 6,
        rate: 0.1,
        dropout: 0.4,
        smoothing: 0.05,
        averaged: 2,
      },
      random,
    ),
  )
  return quantised(stacked(networks), topics, hashes, random)
}
