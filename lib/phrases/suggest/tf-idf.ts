import type { Bag } from './features'
import { COUNT_BITS, COUNT_MOST, type FeatureCounts, type Numbering } from './tally'

/** How alike a question is to each of a set of texts; built once, asked often. */
export interface TfIdf {
  /** About 0–1 for each text; features that no text has are left out of the comparison. */
  score(question: Bag): Float64Array
  /** Share (0–1) of the question's weight that any text knows; 0 for an empty question. */
  known(question: Bag): number
}

/** Entries weighed between two pauses: some milliseconds of work. */
const STEP = 100_000

/**
 * Cosine over tf·idf, the idf taken from the texts themselves: a word every phrase uses says nothing. May be paused where it yields.
 * @param exponent of a text's own length, 1 for the cosine
 */
export function* likenessTo(
  texts: readonly FeatureCounts[],
  numbering: Numbering,
  exponent: number,
): Generator<undefined, TfIdf> {
  const size = numbering.size
  const pause = createPause()
  /** Where each feature's postings start; those of the last end at the last. */
  const starts = new Int32Array(size + 1)
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) {
      const after = numberIn(text, at) + 1
      starts[after] = (starts[after] ?? 0) + 1
    }
    if (pause(text.length)) yield
  }
  const rarity = (held: number) => Math.log(1 + texts.length / (held + 0.5))
  /** Rarity of each feature times what it says at all. */
  const weights = new Float64Array(size)
  for (let number = 0; number < size; number++) {
    const held = starts[number + 1] ?? 0
    if (held > 0) weights[number] = rarity(held) * numbering.weightOf(numbering.featureAt(number))
    starts[number + 1] = held + (starts[number] ?? 0)
    if (pause(1)) yield
  }
  const heldBy = new Int32Array(starts[size] ?? 0)
  const amounts = new Float32Array(heldBy.length)
  const norms = new Float64Array(texts.length)
  const next = starts.slice()
  for (let place = 0; place < texts.length; place++) {
    const text = texts[place]
    if (!text) continue
    let sum = 0
    for (let at = 0; at < text.length; at++) {
      const number = numberIn(text, at)
      const amount = (LOGS[(text[at] ?? 0) & COUNT_MOST] ?? 0) * (weights[number] ?? 0)
      const posting = next[number] ?? 0
      heldBy[posting] = place
      amounts[posting] = amount
      next[number] = posting + 1
      sum += amount * amount
    }
    norms[place] = sum ** (exponent / 2) || 1
    if (pause(text.length)) yield
  }

  const heldOf = (feature: string) => {
    const number = numbering.find(feature)
    return number < 0 || number >= size ? [0, 0] : [starts[number] ?? 0, starts[number + 1] ?? 0]
  }
  const weigh = (feature: string, count: number, held: number) =>
    count * rarity(held) * numbering.weightOf(feature)
  return {
    score(question) {
      const sums = new Float64Array(texts.length)
      let length = 0
      for (const [feature, count] of question) {
        const [from = 0, to = 0] = heldOf(feature)
        if (from === to) continue
        const asked = weigh(feature, count, to - from)
        length += asked * asked
        for (let at = from; at < to; at++) {
          const text = heldBy[at] ?? 0
          sums[text] = (sums[text] ?? 0) + asked * (amounts[at] ?? 0)
        }
      }
      const scale = 1 / (Math.sqrt(length) || 1)
      for (let text = 0; text < sums.length; text++)
        sums[text] = ((sums[text] ?? 0) * scale) / (norms[text] ?? 1)
      return sums
    },
    known(question) {
      let held = 0
      let all = 0
      for (const [feature, count] of question) {
        const [from = 0, to = 0] = heldOf(feature)
        const asked = weigh(feature, count, to - from)
        all += asked
        if (to > from) held += asked
      }
      return all > 0 ? held / all : 0
    },
  }
}

const numberIn = (text: FeatureCounts, at: number) => (text[at] ?? 0) >>> COUNT_BITS

/** What a feature counts by how often it is there. */
const LOGS = Float64Array.from({ length: COUNT_MOST + 1 }, (_, count) => (count ? 1 + Math.log(count) : 0))

/** Tells when so many entries were gone through that a pause is due. */
function createPause() {
  let left = STEP
  return (entries: number) => {
    left -= entries
    if (left > 0) return false
    left = STEP
    return true
  }
}
