import type { Group, GroupId, Phrase } from './phrase'
import type { PhraseSet, SetId } from './sets'
import type { Pack, PackId } from './team'

/** What is divided by sets. */
export interface LibraryPart {
  readonly phrases: readonly Phrase[]
  readonly groups: readonly Group[]
  readonly packs?: readonly Pack[]
  readonly sets?: readonly PhraseSet[]
}

/** `shared`: what belongs to no set. */
export type LibraryScope = 'all' | 'shared' | SetId

/**
 * Says which set a group or phrase belongs to; `undefined` is everybody's. A group goes with the one it stands in, what came
 * with a team pack with its pack unless the lead said otherwise. A set that is gone leaves what it had to all: nothing gets lost.
 */
export function createSetOf({ groups, packs = [], sets = [] }: LibraryPart) {
  const known = new Set(sets.map(({ id }) => id))
  const living = (set: SetId | undefined) => (set !== undefined && known.has(set) ? set : undefined)
  const byId = new Map(groups.map(group => [group.id, group]))
  const byPack = new Map(packs.map(({ id, set }) => [id, living(set)]))
  const ofPack = (pack: PackId | undefined) => (pack === undefined ? undefined : byPack.get(pack))
  const ofGroup = (group: Group): SetId | undefined => {
    const top = (group.parent && byId.get(group.parent)) ?? group
    return living(top.set) ?? ofPack(top.pack)
  }
  const inGroups = new Map<GroupId | undefined, SetId | undefined>(
    groups.map(group => [group.id, ofGroup(group)]),
  )
  return {
    group: ({ id }: Pick<Group, 'id'>) => inGroups.get(id),
    phrase: ({ group, pack }: Pick<Phrase, 'group' | 'pack'>) =>
      group !== undefined && byId.has(group) ? inGroups.get(group) : ofPack(pack),
  }
}

/** What is to be seen where this set holds: its own and everybody's. The same object where there are no sets. */
export function inSet<T extends LibraryPart>(shelves: T, set: SetId | undefined): T {
  return narrowed(shelves, of => of === undefined || of === set)
}

/** One part alone, to be arranged. */
export function partOf<T extends LibraryPart>(shelves: T, part: LibraryScope): T {
  if (part === 'all') return shelves
  return narrowed(shelves, of => (of ?? 'shared') === part)
}

function narrowed<T extends LibraryPart>(shelves: T, seen: (set: SetId | undefined) => boolean): T {
  if (!shelves.sets?.length) return shelves
  const setOf = createSetOf(shelves)
  return {
    ...shelves,
    phrases: shelves.phrases.filter(phrase => seen(setOf.phrase(phrase))),
    groups: shelves.groups.filter(group => seen(setOf.group(group))),
  }
}

/**
 * Where in the whole list something goes that is put at place `at` among those shown of it, which stand in the same order.
 * `moving` itself is in neither.
 */
export function placeInAll<T>(all: readonly T[], shown: readonly T[], at: number): number {
  const next = shown[at]
  if (next !== undefined) return all.indexOf(next)
  const last = shown.at(-1)
  return last === undefined ? all.length : all.indexOf(last) + 1
}
