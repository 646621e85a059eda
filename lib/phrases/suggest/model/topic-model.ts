import { BUCKETS } from './hash-features'

/** The weights as they are shipped; written by `npm run train`. */
export interface ModelData {
  /** Topics in order, parted by spaces: an intent and what of it, as `eta.days`. */
  readonly topics: string
  readonly dimensions: number
  /** One character a weight, `buckets × dimensions`. */
  readonly vectors: string
  /** What the largest weight of each dimension stands for. */
  readonly scales: readonly number[]
  /** Two characters a weight, `topics × (dimensions + 1)`, the last of each row its bias. */
  readonly asked: string
  readonly answered: string
  readonly headScale: number
}

/**
 * A linear network with a narrow middle (Joulin et al. 2016, "Bag of Tricks for Efficient Text Classification"): the mean of the features'
 * vectors, and a softmax over topics on top, one for what buyers ask and one for what agents answer.
 */
export interface TopicModel {
  readonly topics: readonly string[]
  /** Chances of the topics, adding up to 1, for a buyer's line. */
  asked(features: Int32Array): Float32Array
  /** The same for an agent's phrase. */
  answered(features: Int32Array): Float32Array
}

export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
/** The digit that stands for nothing, and how many stand on the shorter side of it. */
export const ZERO = 32
export const SIDE = 31
/** Of a weight written with two digits. */
export const FINE_ZERO = 2048
export const FINE_SIDE = 2047

export function decodeModel(data: ModelData): TopicModel {
  const topics = data.topics.split(' ')
  const D = data.dimensions
  const values = new Int16Array(128)
  for (let at = 0; at < DIGITS.length; at++) values[DIGITS.charCodeAt(at)] = at
  const vectors = new Float32Array(BUCKETS * D)
  for (let at = 0; at < vectors.length; at++) {
    const level = (values[data.vectors.charCodeAt(at)] ?? ZERO) - ZERO
    vectors[at] = (level / SIDE) * (data.scales[at % D] ?? 0)
  }
  const head = (written: string) =>
    Float32Array.from({ length: topics.length * (D + 1) }, (_, at) => {
      const high = values[written.charCodeAt(2 * at)] ?? 0
      const low = values[written.charCodeAt(2 * at + 1)] ?? 0
      return ((high * DIGITS.length + low - FINE_ZERO) / FINE_SIDE) * data.headScale
    })
  const asked = head(data.asked)
  const answered = head(data.answered)

  const judge = (features: Int32Array, weights: Float32Array) => {
    const middle = new Float32Array(D)
    for (const feature of features) {
      const row = feature * D
      for (let d = 0; d < D; d++) middle[d] = (middle[d] ?? 0) + (vectors[row + d] ?? 0)
    }
    const scale = 1 / Math.sqrt(features.length || 1)
    const chances = new Float32Array(topics.length)
    let top = Number.NEGATIVE_INFINITY
    for (let topic = 0; topic < chances.length; topic++) {
      const row = topic * (D + 1)
      let sum = 0
      for (let d = 0; d < D; d++) sum += (weights[row + d] ?? 0) * (middle[d] ?? 0)
      sum = sum * scale + (weights[row + D] ?? 0)
      chances[topic] = sum
      if (sum > top) top = sum
    }
    let total = 0
    for (let topic = 0; topic < chances.length; topic++) {
      const odds = Math.exp((chances[topic] ?? 0) - top)
      chances[topic] = odds
      total += odds
    }
    for (let topic = 0; topic < chances.length; topic++) chances[topic] = (chances[topic] ?? 0) / total
    return chances
  }
  return {
    topics,
    asked: features => judge(features, asked),
    answered: features => judge(features, answered),
  }
}
