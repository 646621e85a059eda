import { addUp, type CountData, entriesOf, joined } from './entries'
import type { FeatureRows } from './hash-features'
import { createHashRows } from './hash-rows'

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

export function createTopicModel({ topics, hashes, asked, answered }: ModelData): TopicModel {
  const rows = createHashRows(hashes)
  const asking = entriesOf(asked)
  const answering = joined(entriesOf(answered), asking, ANSWERED, FEW, topics.length)
  const askedToo = asked.costs.map(cost => cost / ANSWERED)
  const priors = answered.priors.map((prior, topic) => prior + (asked.priors[topic] ?? 0) / ANSWERED)
  const sums = new Int32Array(topics.length)
  const chances = new Float64Array(topics.length)
  const every = topics.map((_, at) => at)
  return {
    topics,
    rows,
    asked(features) {
      addUp(asking, features, sums, every)
      const scale = scaleOf(features, asked.doubt)
      for (const topic of every) {
        const cost = features.length * (asked.costs[topic] ?? 0)
        chances[topic] = ((sums[topic] ?? 0) - cost) * scale + (asked.priors[topic] ?? 0)
      }
      toChances(chances, every)
      return Float32Array.from(chances)
    },
    answered(text, title, share, into, among = every) {
      into.fill(0)
      const add = (features: Int32Array, part: number) => {
        addUp(answering, features, sums, among)
        let few = 0
        for (let at = 0; at < features.length; at++) if ((asked.met[features[at] ?? 0] ?? 0) <= FEW) few++
        const scale = scaleOf(features, answered.doubt)
        for (const topic of among) {
          const cost = features.length * (answered.costs[topic] ?? 0) + few * (askedToo[topic] ?? 0)
          chances[topic] = ((sums[topic] ?? 0) / ANSWERED - cost) * scale + (priors[topic] ?? 0)
        }
        toChances(chances, among)
        for (const topic of among) into[topic] = (into[topic] ?? 0) + part * (chances[topic] ?? 0)
      }
      add(text, title ? 1 - share : 1)
      if (title) add(title, share)
    },
  }
}

/** What phrases say of a topic counts so many times for a phrase as what buyers say of it, … */
const ANSWERED = 3
/** … which counts where few topics have it: what is in every line says little of a phrase, and libraries of thousands are to be read. */
const FEW = 20

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
