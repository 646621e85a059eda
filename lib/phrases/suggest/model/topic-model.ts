import { createIntTable } from '../int-table'
import type { FeatureRows } from './hash-features'

/** The weights as they are shipped; written by `npm run train`. */
export interface ModelData {
  /** Topics in order, parted by spaces: an intent and what of it, as `eta.days`. */
  readonly topics: string
  /** An even number. */
  readonly dimensions: number
  /** Hashes of the features that are kept, rising: two characters for how far each is from the one before, `WIDE` where it is farther. */
  readonly hashes: string
  /** One character for two dimensions, `features × dimensions / 2`: which pair of weights of `books` they have. */
  readonly codes: string
  /** Two characters a weight, for each two dimensions `DIGITS.length` pairs. */
  readonly books: string
  /** What one step of each dimension stands for, parted by spaces. */
  readonly scales: string
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
  readonly rows: FeatureRows
  /** Chances of the topics, adding up to 1, for a buyer's line. */
  asked(features: Int32Array): Float32Array
  /**
   * The same for an agent's phrase: those by its title and by its text, mixed; a phrase without a title has that of its text.
   * @param share of the title's
   * @param into where they are written: libraries are read phrase by phrase
   * @param among places of the topics it can be, where that is known: all others get nothing
   */
  answered(
    text: Int32Array,
    title: Int32Array | undefined,
    share: number,
    into: Float32Array,
    among?: readonly number[],
  ): void
}

export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
/** Of a number written with two digits: the one that stands for nothing, and how many stand on either side of it. */
export const FINE_ZERO = 2048
export const FINE_SIDE = 2047
/** A gap too wide for two digits is written as this many and what is left. */
export const WIDE = DIGITS.length ** 2 - 1
/** Steps of a weight in `books`, on either side of nothing. */
export const BOOK_SIDE = 127
/** Weights of at most `BOOK_SIDE` that can be added up in 16 bits. */
const MOST_ADDED = 256

export function decodeModel(data: ModelData): TopicModel {
  const topics = data.topics.split(' ')
  const D = data.dimensions
  const values = new Int16Array(128)
  for (let at = 0; at < DIGITS.length; at++) values[DIGITS.charCodeAt(at)] = at
  const digit = (written: string, at: number) => values[written.charCodeAt(at)] ?? 0
  const fine = (written: string, at: number) =>
    digit(written, 2 * at) * DIGITS.length + digit(written, 2 * at + 1)
  const rows = createIntTable()
  let hash = 0
  for (let at = 0; 2 * at < data.hashes.length; at++) {
    const gap = fine(data.hashes, at)
    hash += gap
    if (gap < WIDE) rows.place(hash)
  }
  /** Two weights a number, so that one addition adds both; behind the last feature an empty one. */
  const pairs = new Int32Array(((rows.size + 1) * D) / 2)
  for (let at = 0; at < data.codes.length; at++) {
    const pair = (at % (D / 2)) * DIGITS.length + digit(data.codes, at)
    pairs[at] = ((fine(data.books, 2 * pair + 1) - FINE_ZERO) << 16) + fine(data.books, 2 * pair) - FINE_ZERO
  }
  const head = (written: string) =>
    Float64Array.from(
      { length: topics.length * (D + 1) },
      (_, at) => ((fine(written, at) - FINE_ZERO) / FINE_SIDE) * data.headScale,
    )
  const asked = head(data.asked)
  const answered = head(data.answered)

  const scales = data.scales.split(' ').map(Number)

  const half = D / 2
  const sums = new Int32Array(half)
  const toMiddle = (features: Int32Array, middle: Float64Array) => {
    middle.fill(0)
    for (let from = 0; from < features.length; from += MOST_ADDED) {
      const to = Math.min(features.length, from + MOST_ADDED)
      sums.fill(0)
      const rowAt = (at: number) => (at < to ? (features[at] ?? 0) : rows.size) * half
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
    for (let d = 0; d < D; d++) middle[d] = (middle[d] ?? 0) * (scales[d] ?? 0) * scale
  }
  const middle = new Float64Array(D)
  const second = new Float64Array(D)
  const every = topics.map((_, at) => at)
  const scores = new Float64Array(topics.length)
  const seconds = new Float64Array(topics.length)
  /** Scores of two texts at once: each addition waits for the one before it, so sums side by side cost little more. */
  const score = (weights: Float64Array, among: readonly number[] = every) => {
    for (const topic of among) {
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
    rows,
    asked(features) {
      toMiddle(features, middle)
      score(asked)
      toChances(scores)
      return Float32Array.from(scores)
    },
    answered(text, title, share, into, among) {
      toMiddle(text, middle)
      if (title) toMiddle(title, second)
      if (among) for (const written of [scores, seconds]) written.fill(Number.NEGATIVE_INFINITY)
      score(answered, among)
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
