import type { Phrase } from '@/lib/phrases/library/phrase'
import { toEnd } from '@/lib/phrases/library/steps'
import { STARTER } from '@/lib/phrases/starter'
import { contextFeatures } from '@/lib/phrases/suggest/context-features'
import { type EvidenceWeights, floored } from '@/lib/phrases/suggest/evidence'
import type { Matcher } from '@/lib/phrases/suggest/match'
import type { ModelData } from '@/lib/phrases/suggest/model/topic-model'
import { prepareInSteps } from '@/lib/phrases/suggest/prepare'
import { createPhraseReader } from '@/lib/phrases/suggest/reading'
import { createTopicReader, type TopicReader } from '@/lib/phrases/suggest/topics'
import type { Judged } from './judged'

/** One phrase beside one line: what speaks for it, and whether it answers. */
interface Pair {
  readonly x: readonly number[]
  readonly fits: boolean
}

const STEPS = 600
const RATE = 0.5
const RIDGE = 1e-4

/**
 * Weights of the evidence, by logistic regression: plain lines, each read by a model that was not taught with it, beside the starter pack
 * with its intents hidden. A phrase fits where it has an intent of the line's.
 */
export function weigh(judged: readonly Judged[]): {
  readonly titled: EvidenceWeights
  readonly untitled: EvidenceWeights
} {
  return { titled: regress(pairs(judged, true)), untitled: regress(pairs(judged, false)) }
}

/** The starter pack as a library of which only title and text are known. */
export function preparedStarter(
  model: ModelData,
  titled: boolean,
): { readonly reader: TopicReader; readonly matcher: Matcher } {
  const reader = createTopicReader(model)
  const bare = STARTER.phrases.map(
    ({ id, title, text, updatedAt }): Phrase => ({ id, title: titled ? title : '', text, updatedAt }),
  )
  return toEnd(prepareInSteps(bare, { reader, read: createPhraseReader(reader) }))
}

function pairs(judged: readonly Judged[], titled: boolean): Pair[] {
  const right = STARTER.phrases.map(({ intents = [] }) => new Set<string>(intents))
  return judged.flatMap(({ model, lines }) => {
    const { reader, matcher } = preparedStarter(model, titled)
    return lines.flatMap(({ text, topics }) => {
      const intents = topics.map(topic => topic.split('.')[0] ?? '')
      const about = contextFeatures({ turns: [{ side: 'buyer', text }], alerts: [] }, reader)
      return matcher.evidence(about).map(({ topic, intent, words, notions, replies }, at) => ({
        x: [1, floored(topic), floored(intent), words, notions, replies],
        fits: intents.some(one => right[at]?.has(one)),
      }))
    })
  })
}

function regress(all: readonly Pair[]): EvidenceWeights {
  const width = 6
  const weights = new Float64Array(width)
  const sums = new Float64Array(width).fill(1e-8)
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(width)
    for (const { x, fits } of all) {
      let z = 0
      for (let at = 0; at < width; at++) z += (weights[at] ?? 0) * (x[at] ?? 0)
      const error = 1 / (1 + Math.exp(-z)) - (fits ? 1 : 0)
      for (let at = 0; at < width; at++) gradient[at] = (gradient[at] ?? 0) + error * (x[at] ?? 0)
    }
    for (let at = 0; at < width; at++) {
      const slope = (gradient[at] ?? 0) / all.length + RIDGE * (weights[at] ?? 0)
      sums[at] = (sums[at] ?? 0) + slope * slope
      weights[at] = (weights[at] ?? 0) - (RATE * slope) / Math.sqrt(sums[at] ?? 1)
    }
  }
  const [bias = 0, topic = 0, intent = 0, words = 0, notions = 0, replies = 0] = [...weights].map(weight =>
    Number(weight.toPrecision(4)),
  )
  return { bias, topic, intent, words, notions, replies }
}
