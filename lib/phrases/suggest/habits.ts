import { type Counts, type Learned, PASSED, PICKS } from './learned'
import type { PickFeatures } from './pick-features'

/** How far habit may go: it says nothing at no picks and half its say after this many picks in all … */
const TRUST_ALL = 150
/** … and after this many picks of the phrase itself. */
const TRUST_ONE = 2
/** Log odds that each of the two ways of counting may add. */
const BAYES = 4
const ALIKE = 4
/** Log odds added where all lines that asked the same were answered with it, and after how many of them half as much. */
const SAME = 1.5
const TRUST_SAME = 8
/** Log odds lost with each e-fold of being passed over, and at most. */
const PASS = 0.4
const PASS_MOST = 1.5
/** Smoothing of rare features: this share of a phrase's evidence is what buyers write anyway. */
const SMOOTH = 0.02
/** Divides log odds: features overlap (characters, pairs, notions), so naive Bayes is that much too sure. */
const OVERLAP = 4

/** What earlier picks say about a context, given its features. */
export interface Habit {
  /** Log odds to be added for each phrase, by what was picked and passed over in contexts like this. */
  readonly odds: Float64Array
  /** How many lines like this each phrase answered. */
  readonly picks: Float64Array
}

export interface Habits {
  score(features: PickFeatures): Habit
  /** Takes over the counts of one phrase on one device as they are after a pick. */
  change(phrase: string, before: Counts, after: Counts): void
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
export function createHabits(phrases: readonly string[], learned: Learned): Habits {
  const evidence = new Map<number, Evidence>()
  const seen = new Map<string, Seen>()
  let picks = 0
  let features = 0

  const count = (phrase: number, feature: string, times: number) => {
    if (feature.startsWith(PASSED)) {
      const passed = seen.get(feature) ?? { times: 0, by: new Map() }
      seen.set(feature, passed)
      passed.by.set(phrase, (passed.by.get(phrase) ?? 0) + times)
      return
    }
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
    if (here > 0) all.by.set(phrase, here)
    else all.by.delete(phrase)
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
    score({ features: context, topic }) {
      const odds = new Float64Array(phrases.length)
      const dots = new Float64Array(phrases.length)
      const habit: Habit = { odds: new Float64Array(phrases.length), picks: new Float64Array(phrases.length) }
      const smooth = SMOOTH * seen.size
      let asked = 0
      let length = 0
      for (const [feature, amount] of context) {
        const all = seen.get(feature)
        if (!all || all.times <= 0) continue
        const idf = rarity(all.by)
        const usual = (smooth * all.times) / features
        asked += amount
        length += (amount * idf) ** 2
        for (const [phrase, times] of all.by) {
          odds[phrase] = (odds[phrase] ?? 0) + amount * Math.log((times + usual) / usual)
          dots[phrase] = (dots[phrase] ?? 0) + amount * idf * idf * Math.log(1 + times)
        }
      }
      const alikes = seen.get(topic)
      for (const [phrase, times] of alikes?.by ?? []) {
        habit.picks[phrase] = times
        habit.odds[phrase] = (SAME * times) / ((alikes?.times ?? 0) + TRUST_SAME)
      }
      for (const [phrase, times] of seen.get(PASSED + topic)?.by ?? []) {
        const passes = times / (1 + (habit.picks[phrase] ?? 0))
        habit.odds[phrase] = (habit.odds[phrase] ?? 0) - Math.min(PASS_MOST, PASS * Math.log(1 + passes))
      }
      if (length === 0) return habit

      let top = Number.NEGATIVE_INFINITY
      for (const [phrase, own] of evidence) {
        const sum = (odds[phrase] ?? 0) + asked * Math.log(smooth / (own.features + smooth))
        odds[phrase] = sum
        if (sum > top) top = sum
      }
      let total = 0
      for (const phrase of evidence.keys()) total += Math.exp(((odds[phrase] ?? 0) - top) / OVERLAP)
      for (const [phrase, own] of evidence) {
        if (own.picks <= 0) continue
        own.norm ||= norm(own)
        const bayes = Math.exp(((odds[phrase] ?? 0) - top) / OVERLAP) / total
        const alike = (dots[phrase] ?? 0) / Math.sqrt(length) / own.norm
        const trust = (picks / (picks + TRUST_ALL)) * (own.picks / (own.picks + TRUST_ONE))
        habit.odds[phrase] = (habit.odds[phrase] ?? 0) + trust * (BAYES * bayes + ALIKE * alike)
      }
      return habit
    },
    change(id, before, after) {
      const phrase = places.get(id)
      if (phrase === undefined) return
      for (const [feature, times] of Object.entries(after)) {
        const more = times - (before[feature] ?? 0)
        if (more !== 0) count(phrase, feature, more)
      }
      for (const [feature, times] of Object.entries(before))
        if (!(feature in after)) count(phrase, feature, -times)
    },
  }
}
