import { createIntTable } from '../int-table'
import { type BitReader, readBits } from './bits'
import { type FeatureRows, HASH_BITS } from './hash-features'

/** How often features were met with topics, as it is shipped. */
export interface CountData {
  /** Feature by feature, bits of how many topics it was met with, and of each the gap to the one before and how often. */
  readonly met: string
  /** How many times a feature and a topic were met with. */
  readonly entries: number
  /** Of each topic, parted by spaces: log odds lost with each feature, met with it or not. */
  readonly costs: string
  /** Of each topic, parted by spaces: log odds before anything is read. */
  readonly priors: string
  /** Log odds are divided by this, at `USUAL` features: those of one text say the same thing more than once. */
  readonly doubt: number
}

/** The model as it is shipped; written by `npm run train`. */
export interface ModelData {
  /** Topics in order, parted by spaces: an intent and what of it, as `eta.days`. */
  readonly topics: string
  /** How many features are kept. */
  readonly size: number
  /** Bits of how far each hash is from the one before. */
  readonly hashes: string
  readonly asked: CountData
  readonly answered: CountData
}

/**
 * Naive Bayes over the features of a text (Maron 1961): each says, by itself, how much likelier a topic has become. Words that were met in
 * few lines count as well as usual ones, which is why it reads lines in new words better than a network that weighs features against each
 * other. One table for what buyers ask and one for what agents answer.
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

/** Low bits of the gaps between hashes, of so many features over so many hashes. */
export const gapBits = (count: number, over: number) => Math.max(0, 31 - Math.clz32(over / count))
/** Hashes are below this. */
export const HASH_SPAN = 2 ** HASH_BITS
/** Features of a usual line. */
const USUAL = 10
/** How fast doubt grows with their number. */
const GROWTH = 0.7

export function decodeModel(data: ModelData): TopicModel {
  const topics = data.topics.split(' ')
  const rows = createIntTable()
  const hashes = readBits(data.hashes)
  const low = gapBits(data.size, HASH_SPAN)
  let hash = 0
  for (let row = 0; row < data.size; row++) {
    hash += hashes.rice(low) + 1
    rows.place(hash)
  }
  const asked = readCounts(data.asked, data.size, topics.length)
  const answered = readCounts(data.answered, data.size, topics.length)
  const scores = new Float64Array(topics.length)
  const also = new Float64Array(topics.length)
  const every = topics.map((_, at) => at)
  return {
    topics,
    rows,
    asked(features) {
      asked(features, scores, topics.length)
      toChances(scores, every)
      return Float32Array.from(scores)
    },
    answered(text, title, share, into, among = every) {
      into.fill(0)
      const add = (features: Int32Array, part: number) => {
        answered(features, scores, topics.length)
        asked(features, also, FEW)
        for (const topic of among) scores[topic] = (scores[topic] ?? 0) + ASKED_TOO * (also[topic] ?? 0)
        toChances(scores, among)
        for (const topic of among) into[topic] = (into[topic] ?? 0) + part * (scores[topic] ?? 0)
      }
      add(text, title ? 1 - share : 1)
      if (title) add(title, share)
    },
  }
}

/** What buyers say of a topic tells a phrase for it too, by so much, … */
const ASKED_TOO = 0.35
/** … where few topics have it: what is in every line says little of a phrase, and libraries of thousands are to be read. */
const FEW = 20

/** Writes log odds of each topic for the features of a text; of those that were met with `most` topics at most. */
type Count = (features: Int32Array, into: Float64Array, most: number) => void

function readCounts({ met, entries, costs, priors, doubt }: CountData, size: number, topics: number): Count {
  const numbers = (written: string) => Float64Array.from(written.split(' '), Number)
  const cost = numbers(costs)
  const prior = numbers(priors)
  const { starts, about, levels } = readTable(readBits(met), entries, size, topics)
  return (features, into, most) => {
    into.fill(0)
    let count = 0
    for (let at = 0; at < features.length; at++) {
      const row = features[at] ?? 0
      const end = starts[row + 1] ?? 0
      let entry = starts[row] ?? 0
      if (end - entry > most) continue
      count++
      for (; entry < end; entry++) {
        const topic = about[entry] ?? 0
        into[topic] = (into[topic] ?? 0) + (levels[entry] ?? 0)
      }
    }
    const scale = 1 / (doubt * (Math.max(1, features.length) / USUAL) ** GROWTH)
    for (let topic = 0; topic < topics; topic++)
      into[topic] = ((into[topic] ?? 0) - count * (cost[topic] ?? 0)) * scale + (prior[topic] ?? 0)
  }
}

/** Of each row, from `starts` on: the topics it was met with, and how often, as a level. */
function readTable(bits: BitReader, entries: number, size: number, topics: number) {
  const starts = new Int32Array(size + 1)
  const about = new Uint8Array(entries)
  const levels = new Uint8Array(entries)
  let entry = 0
  for (let row = 0; row < size; row++) {
    const end = entry + bits.gamma() - 1
    const low = end > entry ? gapBits(end - entry, topics) : 0
    for (let topic = -1; entry < end; entry++) {
      topic += bits.rice(low) + 1
      about[entry] = topic
      levels[entry] = bits.rice(1) + LEAST_LEVEL
    }
    starts[row + 1] = entry
  }
  return { starts, about, levels }
}

/** What a feature met with a topic says at least: a level more is `e` times as often. */
export const LEAST_LEVEL = 1

/** Softmax in place, over these places alone. */
function toChances(scores: Float64Array, places: readonly number[]): void {
  let top = Number.NEGATIVE_INFINITY
  for (const place of places) top = Math.max(top, scores[place] ?? 0)
  let total = 0
  for (const place of places) {
    const odds = Math.exp((scores[place] ?? 0) - top)
    scores[place] = odds
    total += odds
  }
  for (const place of places) scores[place] = (scores[place] ?? 0) / total
}
