import type { Bag } from './features'

/** How alike a question is to each of a set of texts; built once, asked often. */
export interface TfIdf {
  /** About 0–1 for each text; features that no text has are left out of the comparison. */
  score(question: Bag): Float64Array
  /** Share (0–1) of the question's weight that any text knows; 0 for an empty question. */
  known(question: Bag): number
}

/** Texts being gathered, one after the other, so that many need not be read in one go. */
export interface Gathering {
  add(text: Bag): void
  /** What was gathered, ready to be compared with; nothing is added afterwards. May be paused where it yields. */
  done(): Generator<undefined, TfIdf>
}

/**
 * Cosine over tf·idf, the idf taken from the texts themselves: a word every phrase uses says nothing.
 * @param exponent of a text's own length, 1 for the cosine
 */
export function gatherTfIdf(weightOf: (feature: string) => number, exponent: number): Gathering {
  const postings = new Map<string, Posting>()
  let texts = 0
  return {
    add(text) {
      for (const [feature, count] of text) {
        let posting = postings.get(feature)
        if (!posting) {
          posting = { at: [], weight: [] }
          postings.set(feature, posting)
        }
        posting.at.push(texts)
        posting.weight.push(1 + Math.log(count))
      }
      texts++
    },
    done: () => likeness(postings, texts, weightOf, exponent),
  }
}

/** The texts that hold a feature, and how much it weighs in each. */
interface Posting {
  readonly at: number[]
  readonly weight: number[]
}

/** Features weighed between two pauses: some milliseconds of work. */
const STEP = 1000

function* likeness(
  postings: ReadonlyMap<string, Posting>,
  texts: number,
  weightOf: (feature: string) => number,
  exponent: number,
): Generator<undefined, TfIdf> {
  const rarity = (held: number) => Math.log(1 + texts / (held + 0.5))
  const norms = new Float64Array(texts)
  let weighed = 0
  for (const [feature, { at, weight }] of postings) {
    if (++weighed % STEP === 0) yield
    const idf = rarity(at.length) * weightOf(feature)
    for (let index = 0; index < at.length; index++) {
      const scaled = (weight[index] ?? 0) * idf
      const text = at[index] ?? 0
      weight[index] = scaled
      norms[text] = (norms[text] ?? 0) + scaled * scaled
    }
  }
  for (let text = 0; text < texts; text++) norms[text] = (norms[text] ?? 0) ** (exponent / 2) || 1

  const weigh = (feature: string, count: number, held: number) => count * rarity(held) * weightOf(feature)
  return {
    score(question) {
      const sums = new Float64Array(texts)
      let length = 0
      for (const [feature, count] of question) {
        const posting = postings.get(feature)
        if (!posting) continue
        const asked = weigh(feature, count, posting.at.length)
        length += asked * asked
        const { at, weight } = posting
        for (let index = 0; index < at.length; index++) {
          const text = at[index] ?? 0
          sums[text] = (sums[text] ?? 0) + asked * (weight[index] ?? 0)
        }
      }
      return sums.map((sum, text) => (sum > 0 ? sum / Math.sqrt(length) / (norms[text] ?? 1) : 0))
    },
    known(question) {
      let held = 0
      let all = 0
      for (const [feature, count] of question) {
        const posting = postings.get(feature)
        const asked = weigh(feature, count, posting?.at.length ?? 0)
        all += asked
        if (posting) held += asked
      }
      return all > 0 ? held / all : 0
    },
  }
}
