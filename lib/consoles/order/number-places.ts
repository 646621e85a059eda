import type { Outline } from '../outline-leaf'
import type { OrderRules } from '../profile'
import { elementsAt } from '../select'

/** Leaves where the profile says that order numbers stand. */
export function placesIn(
  page: Outline,
  roots: readonly ParentNode[],
  { numberAt = [] }: OrderRules,
): ReadonlySet<number> {
  const places = new Set<number>()
  for (const element of numberAt.flatMap(candidate => elementsAt(roots, candidate))) {
    const [from, to] = page.rangeOf(element) ?? [0, 0]
    for (let at = from; at < to; at++) places.add(at)
  }
  return places
}
