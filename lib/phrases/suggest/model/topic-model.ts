import type { FeatureRows } from './hash-features'
import { createHashRows } from './hash-rows'

/** How often features were met with topics: of one feature after the other, the topics it was met with, in order. */
export interface CountData {
  /** Of each feature, how many topics it was met with. */
  readonly met: Uint8Array
  /** Of each of these, how many topics lie between it and the one before. */
  readonly gaps: Uint8Array
  /** And how often: a level more is `e` times as often. */
  readonly levels: Uint8Array
  /** Of each topic: log odds lost with each feature, met with it or not. */
  readonly costs: readonly number[]
  /** Of each topic: log odds before anything is read. */
  readonly priors: readonly number[]
  /** Log odds are divided by this, at `USUAL` features: those of one text say the same thing more than once. */
  readonly doubt: number
}

/** What a model was taught, by `npm run train`. */
export interface ModelData {
  /** In order: an intent and what of it, as `eta.days`. */
  readonly topics: readonly string[]
  /** Hashes of the features that are kept, rising. */
  readonly hashes: Int32Array
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

/** Features of a usual line. */
const USUAL = 10
/** How fast doubt grows with their number. */
const GROWTH = 0.7

export function createTopicModel(data: ModelData): TopicModel {
  const { topics, asked, answered } = data
  const rows = createHashRows(data.hashes)
  const asking = entriesOf(asked)
  const answering = joined(entriesOf(answered), asking, ASKED_TOO, FEW)
  const scores = new Float64Array(topics.length)
  const every = topics.map((_, at) => at)
  return {
    topics,
    rows,
    asked(features) {
      addUp(asking, features, scores)
      const scale = scaleOf(features, asked.doubt)
      for (const topic of every)
        scores[topic] =
          ((scores[topic] ?? 0) - features.length * (asked.costs[topic] ?? 0)) * scale +
          (asked.priors[topic] ?? 0)
      toChances(scores, every)
      return Float32Array.from(scores)
    },
    answered(text, title, share, into, among = every) {
      into.fill(0)
      const add = (features: Int32Array, part: number) => {
        addUp(answering, features, scores)
        let few = 0
        for (let at = 0; at < features.length; at++) if ((asked.met[features[at] ?? 0] ?? 0) <= FEW) few++
        const scale = scaleOf(features, answered.doubt)
        for (const topic of among) {
          const cost =
            features.length * (answered.costs[topic] ?? 0) + ASKED_TOO * few * (asked.costs[topic] ?? 0)
          const prior = (answered.priors[topic] ?? 0) + ASKED_TOO * (asked.priors[topic] ?? 0)
          scores[topic] = ((scores[topic] ?? 0) - cost) * scale + prior
        }
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

/** What each feature adds to topics: the entries of one feature after the other. */
interface Entries {
  /** Of each feature, its first entry; that of the next ends it. */
  readonly starts: Int32Array
  readonly topics: Uint8Array
  readonly amounts: Float32Array
}

function entriesOf({ met, gaps, levels }: CountData): Entries {
  const starts = new Int32Array(met.length + 1)
  const topics = new Uint8Array(gaps.length)
  for (let row = 0; row < met.length; row++) {
    let entry = starts[row] ?? 0
    const end = entry + (met[row] ?? 0)
    for (let topic = -1; entry < end; entry++) {
      topic += (gaps[entry] ?? 0) + 1
      topics[entry] = topic
    }
    starts[row + 1] = end
  }
  return { starts, topics, amounts: Float32Array.from(levels) }
}

/** Both as one, so that a phrase is gone through once: `second` times `weight`, without features that more topics have than `most`. */
function joined(first: Entries, second: Entries, weight: number, most: number): Entries {
  const size = first.topics.length + second.topics.length
  const starts = new Int32Array(first.starts.length)
  const topics = new Uint8Array(size)
  const amounts = new Float32Array(size)
  let next = 0
  for (let row = 0; row + 1 < starts.length; row++) {
    let [a, b] = [first.starts[row] ?? 0, second.starts[row] ?? 0]
    const endA = first.starts[row + 1] ?? 0
    let endB = second.starts[row + 1] ?? 0
    if (endB - b > most) endB = b
    while (a < endA || b < endB) {
      const topicA = a < endA ? (first.topics[a] ?? 0) : NONE
      const topicB = b < endB ? (second.topics[b] ?? 0) : NONE
      topics[next] = Math.min(topicA, topicB)
      amounts[next] =
        (topicA <= topicB ? (first.amounts[a++] ?? 0) : 0) +
        (topicB <= topicA ? weight * (second.amounts[b++] ?? 0) : 0)
      next++
    }
    starts[row + 1] = next
  }
  return { starts, topics, amounts }
}

/** Behind every topic. */
const NONE = 256

/** Writes what the features of a text add up to for each topic. */
function addUp({ starts, topics, amounts }: Entries, features: Int32Array, into: Float64Array): void {
  into.fill(0)
  for (let at = 0; at < features.length; at++) {
    const row = features[at] ?? 0
    const end = starts[row + 1] ?? 0
    for (let entry = starts[row] ?? 0; entry < end; entry++) {
      const topic = topics[entry] ?? 0
      into[topic] = (into[topic] ?? 0) + (amounts[entry] ?? 0)
    }
  }
}

const scaleOf = (features: Int32Array, doubt: number) =>
  1 / (doubt * (Math.max(1, features.length) / USUAL) ** GROWTH)

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
