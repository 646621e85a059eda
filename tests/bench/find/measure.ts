import type { Phrase } from '@/lib/phrases/library/phrase'
import { CONTENDERS } from './contenders'
import { makeLibrary, SOUGHT } from './library'

export interface Measured {
  readonly name: string
  /** ms to get ready to search. */
  readonly prepared: number
  /** ms of each keystroke: every query typed letter by letter. */
  readonly keystrokes: readonly number[]
  /** What it finds in all for each query, by the query. */
  readonly found: Readonly<Record<string, readonly string[]>>
}

/** Each keystroke counts with the best of its rounds: the others tell what else the machine was doing. */
const ROUNDS = 4

/** What a list on screen shows. */
const SHOWN = 30

/** Runs in Node and, bundled, in a page: nothing here but the language. */
export function measure(size: number): Measured[] {
  const phrases = makeLibrary(size)
  return CONTENDERS.map(contender => {
    const start = performance.now()
    const search = contender.prepare(phrases)
    const prepared = performance.now() - start
    // An agent's first search of the day is not what is measured; one query warms everything up.
    const steps = (query: string) => (contender.slow ? [query] : typed(query))
    for (const step of steps('weihu wh维护')) search(step, SHOWN)
    const round = () =>
      SOUGHT.flatMap(({ query }) =>
        steps(query).map(step => {
          const before = performance.now()
          search(step, SHOWN)
          return performance.now() - before
        }),
      )
    const rounds = Array.from({ length: contender.slow ? 0 : ROUNDS }, round)
    const keystrokes = round().map((last, step) =>
      Math.min(last, ...rounds.map(times => times[step] ?? last)),
    )
    const found = Object.fromEntries(SOUGHT.map(({ query }) => [query, search(query, size)]))
    const name = contender.slow ? `${contender.name} (whole queries)` : contender.name
    return { name, prepared, keystrokes, found }
  })
}

function typed(query: string): string[] {
  return Array.from(query, (_, index) => query.slice(0, index + 1))
}

/** The phrases that hold every word, or letters of the same sound: found by plain comparison, with readings not of our table. */
export function rightOnes(
  phrases: readonly Phrase[],
  means: readonly string[],
  readingsOf: (letter: string) => readonly string[],
): string[] {
  const sounds = new Map<string, Set<string>>()
  const alike = (letter: string, meant: string) => {
    const known = sounds.get(letter) ?? new Set(readingsOf(letter))
    sounds.set(letter, known)
    return readingsOf(meant)
      .slice(0, 1)
      .some(reading => known.has(reading))
  }
  const holds = (text: string, word: string) =>
    Array.from({ length: Math.max(0, text.length - word.length + 1) }, (_, at) => at).some(at =>
      [...word].every((meant, offset) => alike(text.charAt(at + offset), meant)),
    )
  return phrases
    .filter(({ title, text }) => means.every(word => holds(title, word) || holds(text, word)))
    .map(({ id }) => id)
}
