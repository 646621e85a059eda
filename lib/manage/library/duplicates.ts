import type { Library } from '@/lib/messages'
import { isOwn } from '@/lib/phrases/library/arrange'
import { type Duplicates, duplicateSteps } from '@/lib/phrases/library/duplicates'
import { inSet } from '@/lib/phrases/library/set-part'
import type { Steps } from '@/lib/phrases/library/steps'

/** One's own phrases that repeat each other. Phrases of two different shops never show together, so they are no duplicates. */
export function* duplicatesIn(library: Library): Steps<void, readonly Duplicates[]> {
  const { sets = [] } = library
  if (sets.length === 0) return yield* duplicateSteps(library.phrases.filter(isOwn))
  const all: Duplicates[] = []
  for (const { id } of sets) all.push(...(yield* duplicateSteps(inSet(library, id).phrases.filter(isOwn))))
  const key = ({ phrases }: Duplicates) => phrases.join('\n')
  const found = [...new Map(all.map(one => [key(one), one])).values()]
  // What repeats in what all shops share is in every shop's list, in some with more.
  return found.filter(
    one => !found.some(other => other !== one && one.phrases.every(id => other.phrases.includes(id))),
  )
}
