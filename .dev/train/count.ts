import { type CountData, gapBits, LEAST_LEVEL } from '@/lib/phrases/suggest/model/topic-model'
import { createBitWriter } from './bit-writer'

/** What the model is taught with: its features and the topics that are right, sharing the whole. */
export interface Example {
  /** Rows of what is kept. */
  readonly features: Int32Array
  readonly topics: readonly number[]
  /** How often it counts. */
  readonly weight: number
}

/** What every feature counts with every topic, before any text is read. */
const BEFORE = 0.1
/** Met less often than this (patterns count little, and half for each of two topics) is as good as never met. */
const SELDOM = 0.45

/** How often each feature was met with each topic, as naive Bayes weighs it. */
export function countOf(
  examples: readonly Example[],
  size: number,
  topics: number,
  doubt: number,
  priorShare: number,
): CountData {
  const met = new Float64Array(size * topics)
  const texts = new Float64Array(topics)
  for (const { features, topics: about, weight } of examples) {
    const share = weight / about.length
    for (const topic of about) {
      texts[topic] = (texts[topic] ?? 0) + share
      for (const row of features) met[row * topics + topic] = (met[row * topics + topic] ?? 0) + share
    }
  }
  const sums = new Float64Array(topics).fill(size * BEFORE)
  const bits = createBitWriter()
  let entries = 0
  for (let row = 0; row < size; row++) {
    const own = Array.from({ length: topics }, (_, topic) => ({
      topic,
      times: met[row * topics + topic] ?? 0,
    })).filter(({ times }) => times >= SELDOM)
    bits.gamma(own.length + 1)
    entries += own.length
    let before = -1
    for (const { topic, times } of own) {
      sums[topic] = (sums[topic] ?? 0) + times
      bits.rice(topic - before - 1, gapBits(own.length, topics))
      before = topic
      const level = Math.round(Math.log((times + BEFORE) / BEFORE))
      bits.rice(Math.max(0, level - LEAST_LEVEL), 1)
    }
  }
  const all = texts.reduce((sum, count) => sum + count, 0)
  const written = (numbers: Iterable<number>) =>
    Array.from(numbers, number => String(Number(number.toFixed(2)))).join(' ')
  return {
    met: bits.end(),
    entries,
    costs: written(sums.map(sum => Math.log(sum / BEFORE))),
    priors: written(texts.map(count => priorShare * Math.log((count + 1) / all))),
    doubt,
  }
}
