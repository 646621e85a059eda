import type { Library } from '@/lib/messages'
import type { Group, GroupId, Phrase } from '@/lib/phrases/phrase'

/** Which part of the library the list shows. */
export type GroupChoice = 'all' | 'pins' | 'ungrouped' | GroupId

/** Phrases of a choice in the agent's own order; a first-level group shows what stands in its second level too. */
export function phrasesIn(choice: GroupChoice, library: Library): readonly Phrase[] {
  const { phrases, groups, pins } = library
  if (choice === 'pins') return pins.flatMap(pin => phrases.find(phrase => phrase.id === pin.id) ?? [])
  const wanted = new Set<GroupId | undefined>(
    choice === 'ungrouped'
      ? [undefined]
      : [choice as GroupId, ...childrenOf(choice, groups).map(group => group.id)],
  )
  const chosen = choice === 'all' ? phrases : phrases.filter(phrase => wanted.has(phrase.group))
  return chosen.toSorted(inOrder)
}

export const childrenOf = (parent: string | undefined, groups: readonly Group[]): readonly Group[] =>
  groups.filter(group => group.parent === parent).toSorted(inOrder)

interface Ordered {
  readonly order?: number
}

/** By the agent's order; what has none keeps its place behind. */
function inOrder(a: Ordered, b: Ordered): number {
  return (a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER)
}
