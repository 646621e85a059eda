import type { Bag } from './features'
import { PICKS } from './learned'
import type { Learned } from './suggest'

/** How far habit may go: it says nothing at no picks and half its say after this many picks in all … */
const TRUST_ALL = 150
/** … and after this many picks of the phrase itself. */
const TRUST_ONE = 2
/** Smoothing of rare features: this share of a phrase's evidence is what buyers write anyway. */
const SMOOTH = 0.02
/** Divides log odds: features overlap (characters, pairs, notions), so naive Bayes is that much too sure. */
const OVERLAP = 4

/** What earlier picks say about a moment, given its features. */
export interface Habit {
  /** 0–4 for each phrase, by what was picked in moments like this. */
  score(moment: Bag): Float64Array
  learn(moment: Bag, phrase: number): void
}

interface Evidence {
  picks: number
  features: number
  readonly counts: Map<string, number>
  /** Length of the counts as a vector; 0 until asked for. */
  norm: number
}

/** Naive Bayes over feature counts, and cosine to the phrase's own counts; both gated by evidence n/(n+k). */
export function createHabit(phrases: readonly string[], learned: Learned): Habit {
  const evidence = new Map<number, Evidence>()
  /** How often each feature was seen, over all phrases, and by how many phrases. */
  const seen = new Map<string, { times: number; phrases: number }>()
  let picks = 0
  let features = 0

  const count = (phrase: number, feature: string, times: number) => {
    let own = evidence.get(phrase)
    if (!own) {
      own = { picks: 0, features: 0, counts: new Map(), norm: 0 }
      evidence.set(phrase, own)
    }
    if (feature === PICKS) {
      own.picks += times
      picks += times
      return
    }
    const total = seen.get(feature) ?? { times: 0, phrases: 0 }
    if (!own.counts.has(feature)) total.phrases++
    total.times += times
    seen.set(feature, total)
    own.counts.set(feature, (own.counts.get(feature) ?? 0) + times)
    own.features += times
    own.norm = 0
    features += times
  }

  const rarity = (feature: string) =>
    Math.log(1 + (evidence.size + 1) / ((seen.get(feature)?.phrases ?? 0) + 0.5))

  const places = new Map(phrases.map((id, at) => [id, at]))
  for (const device of Object.values(learned.counts)) {
    for (const [id, counts] of Object.entries(device)) {
      const phrase = places.get(id)
      if (phrase === undefined) continue
      for (const [feature, times] of Object.entries(counts)) count(phrase, feature, times)
    }
  }

  return {
    score(moment) {
      const into = new Float64Array(phrases.length)
      const asked = [...moment].flatMap(([feature, amount]) => {
        const total = seen.get(feature)
        if (!total) return []
        return [{ feature, amount, total, idf: rarity(feature) }]
      })
      if (asked.length === 0) return into
      const length = Math.hypot(...asked.map(({ amount, idf }) => amount * idf))
      const smooth = SMOOTH * seen.size
      const odds = new Map<number, number>()
      let top = Number.NEGATIVE_INFINITY
      for (const [phrase, own] of evidence) {
        let sum = 0
        for (const { feature, amount, total } of asked) {
          const usual = total.times / features
          const here = own.counts.get(feature) ?? 0
          sum += amount * Math.log((here + smooth * usual) / ((own.features + smooth) * usual))
        }
        odds.set(phrase, sum)
        if (sum > top) top = sum
      }
      let all = 0
      for (const sum of odds.values()) all += Math.exp((sum - top) / OVERLAP)
      for (const [phrase, own] of evidence) {
        let dot = 0
        for (const { feature, amount, idf } of asked) {
          dot += amount * idf * idf * Math.log(1 + (own.counts.get(feature) ?? 0))
        }
        own.norm ||= Math.hypot(
          ...[...own.counts].map(([feature, times]) => Math.log(1 + times) * rarity(feature)),
        )
        const bayes = Math.exp(((odds.get(phrase) ?? 0) - top) / OVERLAP) / all
        const alike = own.norm > 0 ? dot / length / own.norm : 0
        const trust = (picks / (picks + TRUST_ALL)) * (own.picks / (own.picks + TRUST_ONE))
        into[phrase] = trust * 2 * (bayes + alike)
      }
      return into
    },
    learn(moment, phrase) {
      count(phrase, PICKS, 1)
      for (const feature of moment.keys()) count(phrase, feature, 1)
    },
  }
}
