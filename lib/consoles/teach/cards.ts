import type { ConsoleProfile } from '../profile'
import { createReader } from '../reader'
import { rootsIn } from '../shadow'
import { atOnce } from '../slices'
import { parentOf } from '../visible'
import { elementText } from './elements'
import { ready } from './ready'

/** Elements that stand for one thing of several alike: an order's card, an item's row. */
export type Block = readonly Element[]

/** The cards of the orders on this page, as the profile finds their numbers. */
export function orderCards(document: ParentNode, profile: ConsoleProfile): readonly Block[] {
  const reader = createReader(ready(profile))
  const roots = rootsIn(document)
  return atOnce(reader.readPage(roots, reader.findList(roots))).orders?.cards() ?? []
}

/** The group each element stands in. */
export function blockAround(groups: readonly Block[]): (element: Element) => Block | undefined {
  const byRoot = new Map(groups.flatMap(group => group.map(root => [root, group] as const)))
  return element => {
    for (let at: Element | undefined = element; at; at = parentOf(at)) {
      const group = byRoot.get(at)
      if (group) return group
    }
    return undefined
  }
}

/** How many of the groups have one of these, or 0 where one has two that say different things. */
export function coverage(groups: readonly Block[]): (matched: readonly Element[]) => number {
  const groupOf = blockAround(groups)
  return matched => {
    const said = new Map<Block, string>()
    for (const element of matched) {
      const group = groupOf(element)
      if (!group) continue
      const text = elementText(element)
      const before = said.get(group)
      if (before !== undefined && before !== text) return 0
      said.set(group, text)
    }
    return said.size
  }
}
