import { isSpoken } from './features'
import { createIntTable } from './int-table'

/** Numbers given to features, from 0 on, in the order phrases first held them. */
export interface Numbering {
  readonly size: number
  /** -1 for a feature that no phrase holds. */
  find(feature: string): number
  /** How much a feature says at all, 0–1. */
  weightOf(feature: string): number
  /** The feature with this number. */
  featureAt(number: number): string
}

/**
 * What a text holds, one number an entry: the feature's number, and in the last `COUNT_BITS` how often it is there, `COUNT_MOST` at most. A
 * library of thousands is kept so, in a tenth of the room that maps of strings take.
 */
export type FeatureCounts = readonly number[]
export const COUNT_BITS = 8
export const COUNT_MOST = 255

/** Counts the characters and pairs of plain texts (see `grams`). */
export interface GramTally extends Numbering {
  /** Counts a text, so many times over. */
  add(text: string, times: number): void
  /** What was counted since the last. */
  take(): FeatureCounts
}

/** Counts characters and pairs of neighbours, each times `weightOf`; numbers stand for them from the first use on. */
export function createGramTally(weightOf: (gram: string) => number): GramTally {
  const table = createIntTable()
  const counter = createCounter()
  const featureAt = (number: number) => {
    const key = table.at(number)
    const first = key >>> 16
    return first ? String.fromCharCode(first, key & LETTER) : String.fromCharCode(key)
  }
  return {
    get size() {
      return table.size
    },
    find: gram =>
      table.find(gram.length > 1 ? pairOf(gram.charCodeAt(0), gram.charCodeAt(1)) : gram.charCodeAt(0)),
    weightOf,
    featureAt,
    add(text, times) {
      let before = 0
      for (let at = 0; at < text.length; at++) {
        const letter = text.charCodeAt(at)
        if (!isSpoken(letter)) {
          before = 0
          continue
        }
        counter.add(table.place(letter), times)
        if (before) counter.add(table.place(pairOf(before, letter)), times)
        before = letter
      }
    },
    take: counter.take,
  }
}

const LETTER = 0xffff
const pairOf = (first: number, second: number) => (first << 16) | second

/** Counts notions, each of which says as much as any other. */
export interface NotionTally extends Numbering {
  add(notions: Iterable<string>, times: number): void
  take(): FeatureCounts
}

export function createNotionTally(): NotionTally {
  const numbers = new Map<string, number>()
  const names: string[] = []
  const counter = createCounter()
  return {
    get size() {
      return names.length
    },
    find: notion => numbers.get(notion) ?? -1,
    weightOf: () => 1,
    featureAt: number => names[number] ?? '',
    add(notions, times) {
      for (const notion of notions) {
        let number = numbers.get(notion)
        if (number === undefined) {
          number = names.push(notion) - 1
          numbers.set(notion, number)
        }
        counter.add(number, times)
      }
    },
    take: counter.take,
  }
}

function createCounter() {
  let counts = new Int32Array(1024)
  const met: number[] = []
  return {
    add(number: number, times: number) {
      if (number >= counts.length) {
        const before = counts
        counts = new Int32Array(number * 2)
        counts.set(before)
      }
      const count = counts[number] ?? 0
      if (count === 0) met.push(number)
      counts[number] = count + times
    },
    take(): FeatureCounts {
      const tally = met.slice()
      for (let at = 0; at < tally.length; at++) {
        const number = tally[at] ?? 0
        tally[at] = (number << COUNT_BITS) | Math.min(COUNT_MOST, counts[number] ?? 0)
        counts[number] = 0
      }
      met.length = 0
      return tally
    },
  }
}
