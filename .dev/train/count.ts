import type { CountData } from '@/lib/phrases/suggest/model/entries'

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
const SELDOM = 0.9
/** What a feature met with a topic says at least. */
const LEAST_LEVEL = 1

/**
 * How often each feature was met with each topic, as naive Bayes weighs it.
 * @param most what was met with more topics than this tells them apart no longer, and is left out
 */
export function countOf(
  examples: readonly Example[],
  size: number,
  topics: number,
  doubt: number,
  priorShare: number,
  most = topics,
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
  const kept = { met: [] as number[], gaps: [] as number[], levels: [] as number[] }
  for (let row = 0; row < size; row++) {
    const own = Array.from({ length: topics }, (_, topic) => ({
      topic,
      times: met[row * topics + topic] ?? 0,
    })).filter(({ times }) => times >= SELDOM)
    for (const { topic, times } of own) sums[topic] = (sums[topic] ?? 0) + times
    if (own.length > most) own.length = 0
    kept.met.push(own.length)
    let before = -1
    for (const { topic, times } of own) {
      kept.gaps.push(topic - before - 1)
      before = topic
      kept.levels.push(Math.max(LEAST_LEVEL, Math.round(Math.log((times + BEFORE) / BEFORE))))
    }
  }
  const all = texts.reduce((sum, count) => sum + count, 0)
  const rounded = (numbers: Iterable<number>) => Array.from(numbers, number => Number(number.toFixed(2)))
  return {
    met: Uint8Array.from(kept.met),
    gaps: Uint8Array.from(kept.gaps),
    levels: Uint8Array.from(kept.levels),
    costs: rounded(sums.map(sum => Math.log(sum / BEFORE))),
    priors: rounded(texts.map(count => priorShare * Math.log((count + 1) / all))),
    doubt,
  }
}
