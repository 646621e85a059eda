import type { PhraseId } from '@/lib/phrases/library/phrase'
import { prepare } from '@/lib/phrases/suggest/prepare'
import { createSuggester } from '@/lib/phrases/suggest/suggest'
import { buyerSays, library } from './library'
import { share, table } from './table'

const BUCKETS = [50, 100, 200, 500, 1000, Number.POSITIVE_INFINITY]

/**
 * A buyer line → the phrase an agent picked: cold, then learning pick by pick in one seeded shuffle. Judged by the order of all phrases:
 * whether one is worth a row is judged by `shown`.
 */
export function evalChoice(file: string, phrasesFile: string): string[] {
  const phrases = library(phrasesFile)
  const column = table(file)
  const picks = column('phrase')
  const rows = column('text').map((text, at) => ({ text, pick: (picks[at] ?? '') as PhraseId }))

  const cold = createSuggester(prepare(phrases))
  const coldly = new Map(rows.map(({ text }) => [text, cold.rank(buyerSays(text)).slice(0, 3)]))
  const place = (found: readonly { phrase: PhraseId }[] = [], pick: PhraseId) =>
    found.findIndex(({ phrase }) => phrase === pick)
  const within = (places: readonly number[], most: number) =>
    share(places.filter(at => at >= 0 && at < most).length, places.length)

  const all = rows.map(({ text, pick }) => place(coldly.get(text), pick))

  const learning = createSuggester(prepare(phrases))
  const buckets = BUCKETS.map(() => ({ warm: [] as number[], cold: [] as number[] }))
  shuffled(rows).forEach(({ text, pick }, learned) => {
    const bucket = buckets[BUCKETS.findIndex(end => learned < end)]
    const context = buyerSays(text)
    bucket?.warm.push(place(learning.rank(context).slice(0, 3), pick))
    bucket?.cold.push(place(coldly.get(text), pick))
    learning.learn(context, pick)
  })
  return [
    JSON.stringify({ set: 'choice', learned: 0, n: rows.length, r1: within(all, 1), r3: within(all, 3) }),
    ...buckets.map(({ warm, cold }, at) => {
      const [from, to] = [BUCKETS[at - 1] ?? 0, BUCKETS[at] ?? 0]
      return JSON.stringify({
        set: 'choice',
        learned: Number.isFinite(to) ? `${from}-${to}` : `${from}+`,
        n: warm.length,
        r1: within(warm, 1),
        r3: within(warm, 3),
        cold_r3: within(cold, 3),
      })
    }),
  ]
}

/** Sorted by a key from a fixed linear congruential generator: the same order on every machine. */
function shuffled<T>(rows: readonly T[]): T[] {
  let seed = 20_240_601
  const keyed = rows.map(row => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    return { row, key: seed }
  })
  return keyed.sort((a, b) => a.key - b.key).map(({ row }) => row)
}
