import { BUCKETS } from './hash-features'

/** The weights as they are shipped; written by `npm run train`. */
export interface ModelData {
  /** Topics in order, parted by spaces: an intent and what of it, as `eta.days`. */
  readonly topics: string
  /** An even number. */
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
  /**
   * The same for an agent's phrase: those by its title and by its text, mixed; a phrase without a title has that of its text.
   * @param share of the title's
   * @param into where they are written: libraries are read phrase by phrase
   */
  answered(text: Int32Array, title: Int32Array | undefined, share: number, into: Float32Array): void
}

export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
/** The digit that stands for nothing, and how many stand on the shorter side of it. */
export const ZERO = 32
export const SIDE = 31
/** Of a weight written with two digits. */
export const FINE_ZERO = 2048
export const FINE_SIDE = 2047

/** Weights of at most `SIDE` that can be added up in 16 bits. */
const MOST_ADDED = 1000

export function decodeModel(data: ModelData): TopicModel {
  const topics = data.topics.split(' ')
  const D = data.dimensions
  const values = new Int16Array(128)
  for (let at = 0; at < DIGITS.length; at++) values[DIGITS.charCodeAt(at)] = at
  const level = (at: number) => (values[data.vectors.charCodeAt(at)] ?? ZERO) - ZERO
  /** Two weights a number, so that one addition adds both; behind the last bucket an empty one. */
  const pairs = new Int32Array(((BUCKETS + 1) * D) / 2)
  for (let at = 0; at < (BUCKETS * D) / 2; at++) pairs[at] = (level(2 * at + 1) << 16) + level(2 * at)
  const units = data.scales.map(scale => scale / SIDE)
  const head = (written: string) =>
    Float64Array.from({ length: topics.length * (D + 1) }, (_, at) => {
      const high = values[written.charCodeAt(2 * at)] ?? 0
      const low = values[written.charCodeAt(2 * at + 1)] ?? 0
      return ((high * DIGITS.length + low - FINE_ZERO) / FINE_SIDE) * data.headScale
    })
  const asked = head(data.asked)
  const answered = head(data.answered)

  const half = D / 2
  const sums = new Int32Array(half)
  const toMiddle = (features: Int32Array, middle: Float64Array) => {
    middle.fill(0)
    for (let from = 0; from < features.length; from += MOST_ADDED) {
      const to = Math.min(features.length, from + MOST_ADDED)
      sums.fill(0)
      const rowAt = (at: number) => (at < to ? (features[at] ?? 0) : BUCKETS) * half
      // Four at a time: reading and writing the sums is what takes long.
      for (let at = from; at < to; at += 4) {
        const one = rowAt(at)
        const two = rowAt(at + 1)
        const three = rowAt(at + 2)
        const four = rowAt(at + 3)
        for (let d = 0; d < half; d++)
          sums[d] =
            (sums[d] ?? 0) +
            (pairs[one + d] ?? 0) +
            (pairs[two + d] ?? 0) +
            (pairs[three + d] ?? 0) +
            (pairs[four + d] ?? 0)
      }
      for (let d = 0; d < half; d++) {
        const sum = sums[d] ?? 0
        const low = (sum << 16) >> 16
        middle[2 * d] = (middle[2 * d] ?? 0) + low
        middle[2 * d + 1] = (middle[2 * d + 1] ?? 0) + ((sum - low) >> 16)
      }
    }
    const scale = 1 / Math.sqrt(features.length || 1)
    for (let d = 0; d < D; d++) middle[d] = (middle[d] ?? 0) * (units[d] ?? 0) * scale
  }
  const middle = new Float64Array(D)
  const second = new Float64Array(D)
  const scores = new Float64Array(topics.length)
  const seconds = new Float64Array(topics.length)
  /** Scores of two texts at once: each addition waits for the one before it, so sums side by side cost little more. */
  const score = (weights: Float64Array) => {
    for (let topic = 0; topic < scores.length; topic++) {
      const row = topic * (D + 1)
      let one = weights[row + D] ?? 0
      let two = one
      let oneMore = 0
      let twoMore = 0
      for (let d = 0; d < D; d += 2) {
        const even = weights[row + d] ?? 0
        const odd = weights[row + d + 1] ?? 0
        one += even * (middle[d] ?? 0)
        two += even * (second[d] ?? 0)
        oneMore += odd * (middle[d + 1] ?? 0)
        twoMore += odd * (second[d + 1] ?? 0)
      }
      scores[topic] = one + oneMore
      seconds[topic] = two + twoMore
    }
  }
  return {
    topics,
    asked(features) {
      toMiddle(features, middle)
      score(asked)
      toChances(scores)
      return Float32Array.from(scores)
    },
    answered(text, title, share, into) {
      toMiddle(text, middle)
      if (title) toMiddle(title, second)
      score(answered)
      toChances(scores)
      if (title) toChances(seconds)
      const rest = title ? share : 0
      for (let topic = 0; topic < into.length; topic++)
        into[topic] = (1 - rest) * (scores[topic] ?? 0) + rest * (seconds[topic] ?? 0)
    },
  }
}

/** Softmax in place. */
function toChances(scores: Float64Array): void {
  let top = Number.NEGATIVE_INFINITY
  for (let at = 0; at < scores.length; at++) top = Math.max(top, scores[at] ?? 0)
  let total = 0
  for (let at = 0; at < scores.length; at++) {
    const odds = Math.exp((scores[at] ?? 0) - top)
    scores[at] = odds
    total += odds
  }
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) / total
}
