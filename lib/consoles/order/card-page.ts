import type { Find } from '../find'
import type { Hits } from '../hits'
import type { LabelledValues } from '../labelled-values'
import type { Outline } from '../outline-leaf'
import type { Candidate, ConsoleProfile, OrderRules } from '../profile'
import { textAt } from '../select'
import { parentOf } from '../visible'
import type { Vocabulary } from '../words/vocabulary'
import type { LabelName } from '../words/words'
import type { Card } from './cards'
import type { Columns } from './columns'

/** One order's card with what is known about it: what the readers of single fields work on. */
export interface CardPage {
  readonly page: Outline
  /** The page the order stands in, where `page` is the order alone: as it was when it was last read. */
  readonly whole: Outline
  readonly words: Vocabulary
  readonly profile: ConsoleProfile
  readonly rules: OrderRules
  readonly card: Card
  readonly facts: LabelledValues
  readonly columns: Columns
  readonly find: Find
  /** Leaves that are not about an order at all. */
  readonly elsewhere: ReadonlySet<number>
  /** Takes down which candidates gave a value. */
  readonly hits: Hits
  /** Epoch ms at which the page is read. */
  readonly now: number
  /** Leaves about one of the order's parcels, payments or refunds. */
  readonly parts: ReadonlySet<number>
}

/** Whether a leaf is about the order, and no label's value. */
export function isLoose({ facts, elsewhere }: CardPage, at: number): boolean {
  return !facts.spoken.has(at) && !elsewhere.has(at)
}

interface Hit<T> {
  readonly at: number
  readonly value: T
}

/**
 * The value nearest to the order's number: climbing from it, the first element that holds any. Undefined when that element holds two
 * different ones, since nothing says which is meant.
 */
export function nearest<T>({ page, card }: CardPage, hits: readonly Hit<T>[]): T | undefined {
  if (hits.length === 0) return undefined
  let up = page.leaves[card.anchor.at]?.parent
  let inside: readonly Hit<T>[] = []
  while (up && inside.length === 0) {
    const [from, to] = page.rangeOf(up) ?? [0, 0]
    inside = hits.filter(({ at }) => at >= from && at < to)
    up = card.roots.includes(up) ? undefined : parentOf(up)
  }
  return single((inside.length > 0 ? inside : hits).map(({ value }) => value))
}

/** The one value all agree on. */
export function single<T>(values: readonly T[]): T | undefined {
  if (values.length < 2) return values[0]
  return new Set(values.map(value => JSON.stringify(value))).size === 1 ? values[0] : undefined
}

/** What the profile's selectors find, or else what stands at the labels (best first). */
export function read<T>(
  card: CardPage,
  candidates: readonly Candidate[] | undefined,
  labels: readonly LabelName[],
  parse: (text: string, bare?: boolean) => T | undefined,
): T | undefined {
  return selected(card, candidates, labels, parse) ?? labelledCards(card, labels, parse)
}

/** What the profile's selectors find: the first candidate that gives exactly one value. */
export function selected<T>(
  { page, card, words, find, hits }: CardPage,
  candidates: readonly Candidate[] = [],
  labels: readonly LabelName[],
  parse: (text: string) => T | undefined,
): T | undefined {
  for (const [at, candidate] of candidates.entries()) {
    const found = card.roots.flatMap(root => find(root, candidate))
    const values = found.flatMap(element => {
      const text = textAt(page, element, candidate, words, labels)
      return (text === undefined ? undefined : parse(text)) ?? []
    })
    const value = single(values)
    if (value === undefined) continue
    hits.set(candidates, at)
    return value
  }
  return undefined
}

/** What labels say: the first of the labels (best first) that gives a value, the nearest where there are several. */
export function labelledCards<T>(
  card: CardPage,
  labels: readonly LabelName[],
  parse: (text: string, bare: boolean) => T | undefined,
): T | undefined {
  for (const label of labels) {
    const hits: Hit<T>[] = []
    for (const fact of card.facts.all) {
      const value = fact.label === label ? parse(fact.text, fact.bare) : undefined
      if (value !== undefined) hits.push({ at: fact.at, value })
    }
    if (hits.length > 0) return nearest(card, hits)
  }
  return undefined
}
