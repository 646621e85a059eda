import { valueAt } from '../chat/row'
import type { Find } from '../find'
import { outline } from '../outline'
import type { Candidate, ChatRules } from '../profile'
import { isAtOrIn } from '../select'
import { isShownIn } from '../visible'

export type ListedRules = NonNullable<ChatRules['listed']>

/** What stands in one row of the list of buyers, in the page's own words. */
export interface BuyerRow {
  readonly row: Element
  readonly name: string
  readonly id?: string
  readonly last?: string
  readonly time?: string
  readonly wait?: string
  readonly unread?: number
  readonly open?: true
}

/** Undefined for a row without a name: a heading, a notice of the platform's. */
export function rowByRules(row: Element, rules: ListedRules, find: Find): BuyerRow | undefined {
  const valueAmong = (candidates: readonly Candidate[] = []) => valuesIn(row, candidates, find)[0]
  const name = buyerNameIn(row, rules.name ?? [], find)
  if (!name) return undefined
  const [id, last, time, wait] = [rules.id, rules.last, rules.time, rules.wait].map(valueAmong)
  const unread = countIn(row, rules.unread ?? [], find)
  return {
    row,
    name,
    ...(id && { id }),
    ...(last && { last }),
    ...(time && { time }),
    ...(wait && { wait }),
    ...(unread !== undefined && { unread }),
    ...(isOpenBy(row, rules, find) && { open: true }),
  }
}

/** A name stands by itself, and whole: several texts are a name with something behind it, and a page cuts long names. */
function buyerNameIn(row: Element, candidates: readonly Candidate[], find: Find): string | undefined {
  for (const candidate of candidates)
    for (const element of find(row, candidate)) {
      const isAttribute = typeof candidate === 'object' && candidate.from !== undefined
      const isOne = isAttribute || outline(element, { styled: false }).leaves.length === 1
      const name = isOne && isShownIn(row, element) && valueAt(element, candidate)
      if (name && !/(?:…|\.{3})$/.test(name)) return name
    }
  return undefined
}

/** The profile marks it as the row of the open chat. */
export function isOpenBy(row: Element, { open = [] }: ListedRules, find: Find): boolean {
  return open.some(at => isAtOrIn(row, at) || find(row, at).length > 0)
}

function valuesIn(row: Element, candidates: readonly Candidate[], find: Find): string[] {
  return candidates.flatMap(candidate =>
    find(row, candidate)
      .filter(element => isShownIn(row, element))
      .flatMap(element => valueAt(element, candidate) || []),
  )
}

/** `3`, `99+`, or 1 for a mark without a figure; undefined for none, and for a nought. */
function countIn(row: Element, candidates: readonly Candidate[], find: Find): number | undefined {
  for (const candidate of candidates)
    for (const element of find(row, candidate)) {
      if (!isShownIn(row, element)) continue
      const value = valueAt(element, candidate)
      const count = value ? parseCount(value) : 1
      if (count !== undefined) return count > 0 ? count : undefined
    }
  return undefined
}

/** A badge of 0–9999, as `3`, `(3)` or `99+`. */
export function parseCount(text: string): number | undefined {
  const [, digits] = /^\(?(\d{1,4})\+?\)?$/.exec(text.trim()) ?? []
  return digits === undefined ? undefined : Number(digits)
}
