import type { Bag } from './features'
import { type Learned, PICKS } from './learned'

/** How far habit may go: it says nothing at no picks and half its say after this many picks in all … */
const TRUST_ALL = 150
/** … and after this many picks of the phrase itself. */
const TRUST_ONE = 2
/** What each of the two ways of counting may add. */
const SAY = 2
/** Smoothing of rare features: this share of a phrase's evidence is what buyers write anyway. */
const SMOOTH = 0.02
/** Divides log odds: features overlap (characters, pairs, notions), so naive Bayes is that much too sure. */
const OVERLAP = 4

/** What earlier picks say about a context, given its features. */
export interface NaiveBayes {
  /** 0–4 for each phrase, by what was picked in moments like this. */
  score(context: Bag): Float64Array
  learn(context: Bag, phrase: number): void
}

/** What was counted for one phrase. */
interface Evidence {
  picks: number
  features: number
  readonly counts: Map<string, number>
  /** Length of the counts as a vector; 0 until asked for. */
  norm: number
}

/** What was counted for one feature: how often, and by which phrases. */
interface Seen {
  times: number
  readonly by: Map<number, number>
}

/** Naive Bayes over feature counts, and cosine to the phrase's own counts; both gated by evidence n/(n+k). */
export function createNaiveBayes(phrases: readonly string[], learned: Learned): NaiveBayes {
  const evidence = new Map<number, Evidence>()
  const seen = new Map<string, Seen>()
  let picks = 0
  let features = 0

  const count = (phrase: number, feature: string, times: number) => {
    const own = evidence.get(phrase) ?? { picks: 0, features: 0, counts: new Map(), norm: 0 }
    evidence.set(phrase, own)
    if (feature === PICKS) {
      own.picks += times
      picks += times
      return
    }
    const all = seen.get(feature) ?? { times: 0, by: new Map() }
    seen.set(feature, all)
    const here = (own.counts.get(feature) ?? 0) + times
    own.counts.set(feature, here)
    all.by.set(phrase, here)
    own.features += times
    all.times += times
    features += times
    own.norm = 0
  }

  const rarity = (by: ReadonlyMap<number, number> | undefined) =>
    Math.log(1 + (evidence.size + 1) / ((by?.size ?? 0) + 0.5))

  const norm = ({ counts }: Evidence) => {
    let sum = 0
    for (const [feature, times] of counts) sum += (Math.log(1 + times) * rarity(seen.get(feature)?.by)) ** 2
    return Math.sqrt(sum) || 1
  }

  const places = new Map(phrases.map((id, at) => [id, at]))
  for (const device of Object.values(learned.counts)) {
    for (const [id, counts] of Object.entries(device)) {
      const phrase = places.get(id)
      if (phrase === undefined) continue
      for (const [feature, times] of Object.entries(counts)) count(phrase, feature, times)
    }
  }

  return {
    score(context) {
      const odds = new Float64Array(phrases.length)
      const dots = new Float64Array(phrases.length)
      const scores = new Float64Array(phrases.length)
      const smooth = SMOOTH * seen.size
      let asked = 0
      let length = 0
      for (const [feature, amount] of context) {
        const all = seen.get(feature)
        if (!all) continue
        const idf = rarity(all.by)
        const usual = (smooth * all.times) / features
        asked += amount
        length += (amount * idf) ** 2
        for (const [phrase, times] of all.by) {
          odds[phrase] = (odds[phrase] ?? 0) + amount * Math.log((times + usual) / usual)
          dots[phrase] = (dots[phrase] ?? 0) + amount * idf * idf * Math.log(1 + times)
        }
      }
      if (length === 0) return scores

      let top = Number.NEGATIVE_INFINITY
      for (const [phrase, own] of evidence) {
        const sum = (odds[phrase] ?? 0) + asked * Math.log(smooth / (own.features + smooth))
        odds[phrase] = sum
        if (sum > top) top = sum
      }
      let total = 0
      for (const phrase of evidence.keys()) total += Math.exp(((odds[phrase] ?? 0) - top) / OVERLAP)
      for (const [phrase, own] of evidence) {
        own.norm ||= norm(own)
        const bayes = Math.exp(((odds[phrase] ?? 0) - top) / OVERLAP) / total
        const alike = (dots[phrase] ?? 0) / Math.sqrt(length) / own.norm
        const trust = (picks / (picks + TRUST_ALL)) * (own.picks / (own.picks + TRUST_ONE))
        scores[phrase] = trust * SAY * (bayes + alike)
      }
      return scores
    },
    learn(context, phrase) {
      count(phrase, PICKS, 1)
      for (const feature of context.keys()) count(phrase, feature, 1)
    },
  }
}
