import type { Bag } from './features'

/** How alike a question is to each of a set of texts; built once, asked often. */
export interface Likeness {
  /** About 0–1 for each text; features that no text has are left out of the comparison. */
  score(question: Bag): Float64Array
  /** Share (0–1) of the question's weight that any text knows; 0 for an empty question. */
  known(question: Bag): number
}

/**
 * Cosine over tf·idf, the idf taken from the texts themselves: a word every phrase uses says nothing.
 * @param exponent of a text's own length, 1 for the cosine
 */
export function createLikeness(
  texts: readonly Bag[],
  heft: (feature: string) => number,
  exponent: number,
): Likeness {
  const postings = new Map<string, { at: number[]; weight: number[] }>()
  texts.forEach((bag, at) => {
    for (const [feature, count] of bag) {
      let posting = postings.get(feature)
      if (!posting) {
        posting = { at: [], weight: [] }
        postings.set(feature, posting)
      }
      posting.at.push(at)
      posting.weight.push(1 + Math.log(count))
    }
  })
  const rarity = (held: number) => Math.log(1 + texts.length / (held + 0.5))
  const norms = new Float64Array(texts.length)
  for (const [feature, { at, weight }] of postings) {
    const idf = rarity(at.length) * heft(feature)
    at.forEach((text, index) => {
      const scaled = (weight[index] ?? 0) * idf
      weight[index] = scaled
      norms[text] = (norms[text] ?? 0) + scaled * scaled
    })
  }
  for (let text = 0; text < norms.length; text++) norms[text] = (norms[text] ?? 0) ** (exponent / 2) || 1

  const weigh = (feature: string, count: number, held: number) => count * rarity(held) * heft(feature)
  return {
    score(question) {
      const sums = new Float64Array(texts.length)
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
