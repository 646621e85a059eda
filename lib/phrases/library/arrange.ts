import type { Group, GroupId, Phrase } from './phrase'

interface Ranked {
  readonly id: string
  readonly order?: number
}

/** By the agent's order; what has none keeps its place behind. */
export function inOrder(a: Ranked, b: Ranked): number {
  return (a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER)
}

/**
 * Puts `moving` at place `at` (0 is first) among `others`, which stand in their order. Returns only those whose order changes:
 * those that move, where there is room between the two beside them, so that two agents who arrange one group seldom collide.
 */
export function placed<T extends Ranked>(others: readonly T[], moving: readonly T[], at: number): T[] {
  const [before, after] = [others[at - 1], others[at]]
  const orders = between(before, after, moving.length)
  if (orders) return moving.map((one, i) => ({ ...one, order: orders[i] ?? 0 }))
  const all = [...others.slice(0, at), ...moving, ...others.slice(at)]
  return all.flatMap((one, order) => (one.order === order ? [] : [{ ...one, order }]))
}

/** So many orders between two neighbours, in even steps; none where they leave no room. */
function between(
  before: Ranked | undefined,
  after: Ranked | undefined,
  count: number,
): readonly number[] | undefined {
  const low = before ? before.order : after && after.order !== undefined ? after.order - count - 1 : 0
  if (low === undefined) return undefined
  const high = after ? after.order : low + count + 1
  if (high === undefined) return before ? undefined : Array.from({ length: count }, (_, i) => i)
  const orders = Array.from({ length: count }, (_, i) => low + ((high - low) * (i + 1)) / (count + 1))
  return [low, ...orders, high].every((order, i, all) => i === 0 || order > (all[i - 1] ?? order))
    ? orders
    : undefined
}

/** Groups of the first level, or those standing in `parent`, in the agent's order. */
export function subgroupsOf(parent: string | undefined, groups: readonly Group[]): readonly Group[] {
  const known = new Set<string>(groups.map(group => group.id))
  return groups
    .filter(group =>
      parent === undefined ? group.parent === undefined || !known.has(group.parent) : group.parent === parent,
    )
    .toSorted(inOrder)
}

/** Every group in the order in which they are shown: each of the first level, then what stands in it; the team's behind one's own. */
export function groupsInOrder(groups: readonly Group[]): readonly Group[] {
  const inOrder = (some: readonly Group[]) =>
    subgroupsOf(undefined, some).flatMap(group => [group, ...subgroupsOf(group.id, some)])
  return [...inOrder(groups.filter(isOwn)), ...inOrder(groups.filter(group => !isOwn(group)))]
}

/** Whether a phrase or group is the agent's own, to be changed and arranged. */
export const isOwn = ({ pack }: Pick<Group, 'pack'>) => pack === undefined

/** Phrases group after group as these are shown, in the agent's order inside each; those of no group last. */
export function phrasesInOrder(phrases: readonly Phrase[], groups: readonly Group[]): readonly Phrase[] {
  const places = new Map<GroupId | undefined, number>(
    groupsInOrder(groups).map((group, place) => [group.id, place]),
  )
  const placeOf = (phrase: Phrase) => places.get(phrase.group) ?? places.size
  return phrases.toSorted((a, b) => placeOf(a) - placeOf(b) || inOrder(a, b))
}

/**
 * Puts a group at a place among those in `parent` (none: first level). Nothing where that would make a third level. Inside another it
 * is of that one's set, and stays so when it comes out.
 */
export function placedGroup(
  groups: readonly Group[],
  { parent: was, set: own, ...group }: Group,
  parent: GroupId | undefined,
  at: number,
): readonly Group[] {
  const above = groups.find(({ id }) => id === parent)
  const tooDeep = parent !== undefined && (above === undefined || above.parent !== undefined)
  const parted = parent !== undefined && groups.some(inner => inner.parent === group.id)
  if (tooDeep || parted || parent === group.id) return []
  const others = subgroupsOf(parent, groups).filter(({ id }) => id !== group.id)
  const around = groups.find(({ id }) => id === was)
  const set = around ? around.set : own
  const moved: Group = {
    ...group,
    ...(parent === undefined ? set !== undefined && { set } : { parent }),
  }
  const changed = placed(others, [moved], at)
  // It may stand in the right place already, and only its parent be another.
  return was === parent || changed.some(({ id }) => id === group.id) ? changed : [...changed, moved]
}
