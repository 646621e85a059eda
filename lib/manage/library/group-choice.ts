import type { Library } from '@/lib/messages'
import { phrasesInOrder } from '@/lib/phrases/library/arrange'
import type { Duplicates } from '@/lib/phrases/library/duplicates'
import type { GroupId, Phrase, PhraseId } from '@/lib/phrases/library/phrase'
import type { PackId } from '@/lib/phrases/library/team'
import { countedSince, isIdle, usedBy } from '@/lib/phrases/library/usage'
import { expiredPhrases } from '@/lib/phrases/library/validity'

/** Which part of the library the list shows. */
export type GroupChoice = FixedChoice | GroupId | PackId

/** Parts every library has. */
export type FixedChoice = 'all' | 'pins' | 'ungrouped' | 'duplicates' | 'idle' | 'expired' | 'hidden'

/** Whether the list shows phrases in the agent's own order, so that they can be rearranged in it. */
export const isArranged = (choice: GroupChoice) =>
  choice !== 'duplicates' && choice !== 'idle' && choice !== 'expired' && choice !== 'hidden'

/** What some choices need beside the library itself. */
export interface ChoiceContext {
  readonly duplicates: readonly Duplicates[]
  /** Team phrases the agent does not want to see. */
  readonly hidden: readonly Phrase[]
  /** Epoch ms. */
  readonly now: number
  /** As `2026-11-28`, in the shop's calendar. */
  readonly today: string
}

/** Phrases of a choice in the agent's order; a group of the first level shows those of its second level too. */
export function phrasesIn(
  choice: GroupChoice,
  library: Library,
  { duplicates, hidden, now, today }: ChoiceContext,
): readonly Phrase[] {
  const { phrases, groups, pins, usage } = library
  if (choice === 'pins') return pick(pins, phrases)
  if (choice === 'duplicates')
    return pick(
      duplicates.flatMap(group => group.phrases.map(id => ({ id }))),
      phrases,
    )
  if (choice === 'expired') return expiredPhrases(phrases, today)
  if (choice === 'hidden') return phrasesInOrder(hidden, groups)
  if (choice === 'all') return phrasesInOrder(phrases, groups)
  if (choice === 'idle') {
    const used = usedBy(usage)
    const since = countedSince(usage, now)
    return phrasesInOrder(
      phrases.filter(phrase => isIdle(used.get(phrase.id), now, since(phrase))),
      groups,
    )
  }
  const known = new Set(groups.map(({ id }) => id))
  if (choice === 'ungrouped')
    return phrasesInOrder(
      phrases.filter(({ group, pack }) => !pack && (!group || !known.has(group))),
      groups,
    )
  const wanted = new Set<string | undefined>([
    choice,
    ...groups.filter(({ parent }) => parent === choice).map(({ id }) => id),
  ])
  return phrasesInOrder(
    phrases.filter(({ group, pack }) => wanted.has(group) || pack === choice),
    groups,
  )
}

function pick(ids: readonly { readonly id: PhraseId }[], phrases: readonly Phrase[]): readonly Phrase[] {
  const byId = new Map(phrases.map(phrase => [phrase.id, phrase]))
  return ids.flatMap(({ id }) => byId.get(id) ?? [])
}

/** How many phrases each choice shows, counted in one go. */
export function countsOf(
  library: Library,
  { duplicates, hidden, now, today }: ChoiceContext,
): ReadonlyMap<GroupChoice, number> {
  const { phrases, groups, pins, usage } = library
  const used = usedBy(usage)
  const since = countedSince(usage, now)
  const parents = new Map(groups.map(({ id, parent }) => [id, parent]))
  const counts = new Map<GroupChoice, number>([
    ['all', phrases.length],
    ['pins', pins.length],
    ['hidden', hidden.length],
    ['expired', expiredPhrases(phrases, today).length],
    ['duplicates', duplicates.reduce((sum, group) => sum + group.phrases.length, 0)],
  ])
  const add = (choice: GroupChoice) => counts.set(choice, (counts.get(choice) ?? 0) + 1)
  for (const phrase of phrases) {
    const { id, group, pack } = phrase
    if (pack) add(pack)
    if (isIdle(used.get(id), now, since(phrase))) add('idle')
    if (!group || !parents.has(group)) {
      if (!pack) add('ungrouped')
    } else {
      add(group)
      const parent = parents.get(group)
      if (parent) add(parent)
    }
  }
  return counts
}
