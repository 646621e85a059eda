import type { Words } from '@/lib/locales/words'
import type { Library } from '@/lib/messages'
import {
  groupsInOrder,
  inOrder,
  isOwn,
  placed,
  placedGroup,
  subgroupsOf,
} from '@/lib/phrases/library/arrange'
import type { Group, GroupId, Phrase } from '@/lib/phrases/library/phrase'
import type { PhraseSet, SetId } from '@/lib/phrases/library/sets'

/** What a move changes, and what is said about it. */
export interface Rearranged {
  readonly phrases: readonly Phrase[]
  readonly groups: readonly Group[]
  readonly words: Words
}

type Arranged = Pick<Library, 'phrases' | 'groups'>

const unchanged = (words: Words): Rearranged => ({ phrases: [], groups: [], words })
const edge = (name: string) => unchanged({ key: 'manage.arrange.edge', args: [name] })

/** One place up (-1) or down (1) inside its group. */
export function stepPhrase(library: Arranged, phrase: Phrase, step: -1 | 1): Rearranged {
  if (!isOwn(phrase)) return unchanged({ key: 'team.stays', args: [phrase.title] })
  const beside = besideOf(library, phrase)
  const to = beside.findIndex(({ id }) => id === phrase.id) + step
  if (to < 0 || to >= beside.length) return edge(phrase.title)
  const others = beside.filter(({ id }) => id !== phrase.id)
  const words: Words = { key: 'manage.arrange.said', args: [phrase.title, to + 1, beside.length] }
  return { phrases: placed(others, [phrase], to), groups: [], words }
}

/** Puts phrases beside another one, into its group. */
export function dropPhrases(
  library: Arranged,
  dragged: readonly Phrase[],
  target: Phrase,
  after: boolean,
): Rearranged | undefined {
  const moving = dragged.filter(isOwn)
  if (!isOwn(target) || moving.length < dragged.length)
    return unchanged({ key: 'team.stays', args: [target.title] })
  const ids = new Set(moving.map(({ id }) => id))
  const [first] = moving
  if (!first || ids.has(target.id)) return undefined
  const beside = besideOf(library, target)
  const others = beside.filter(({ id }) => !ids.has(id))
  const at = others.findIndex(({ id }) => id === target.id) + (after ? 1 : 0)
  const inGroup = moving.map(({ group: _, ...phrase }): Phrase => {
    return { ...phrase, ...(target.group && { group: target.group }) }
  })
  const words: Words = {
    key: 'manage.arrange.said',
    args: [first.title, at + 1, others.length + moving.length],
  }
  return { phrases: placed(others, inGroup, at), groups: [], words }
}

function besideOf({ phrases, groups }: Arranged, { group }: Phrase): readonly Phrase[] {
  const known = new Set(groups.map(({ id }) => id))
  const placeOf = (one: Phrase) => (one.group && known.has(one.group) ? one.group : undefined)
  const place = group && known.has(group) ? group : undefined
  return phrases.filter(one => isOwn(one) && placeOf(one) === place).toSorted(inOrder)
}

/** One place up (-1) or down (1) among the groups beside it. */
export function stepGroup({ groups: all }: Arranged, group: Group, step: -1 | 1): Rearranged {
  const groups = all.filter(isOwn)
  const parent = parentOf(groups, group)
  const beside = subgroupsOf(parent, groups)
  const to = beside.findIndex(({ id }) => id === group.id) + step
  if (to < 0 || to >= beside.length) return edge(group.name)
  const words: Words = { key: 'manage.arrange.said', args: [group.name, to + 1, beside.length] }
  return { phrases: [], groups: placedGroup(groups, group, parent, to), words }
}

/** Into the group of the first level above it. */
export function nestGroup(library: Arranged, group: Group): Rearranged {
  const beside = subgroupsOf(undefined, library.groups.filter(isOwn))
  const above = beside[beside.findIndex(({ id }) => id === group.id) - 1]
  return above ? dropGroup(library, group, above, 'inside') : edge(group.name)
}

/** Out to the first level, behind the group it stood in. */
export function liftGroup(library: Arranged, group: Group): Rearranged {
  const parent = library.groups.find(({ id }) => id === group.parent)
  return parent ? dropGroup(library, group, parent, 'after') : edge(group.name)
}

export type Drop = 'before' | 'after' | 'inside'

/** Puts a group into, before or after another; unchanged, with the reason in words, where groups would stand too deep. */
export function dropGroup({ groups: all }: Arranged, group: Group, target: Group, where: Drop): Rearranged {
  const groups = all.filter(isOwn)
  const parent = where === 'inside' ? target.id : parentOf(groups, target)
  const others = subgroupsOf(parent, groups).filter(({ id }) => id !== group.id)
  const beside = others.findIndex(({ id }) => id === target.id)
  const at = where === 'inside' ? others.length : beside + (where === 'after' ? 1 : 0)
  const changed = placedGroup(groups, group, parent, at)
  const fits = parent === undefined || changed.length > 0 || group.parent === parent
  if (!fits) return unchanged({ key: 'manage.arrange.deep', args: [group.name] })
  return { phrases: [], groups: changed, words: movedWords(groups, group, parent, at, others.length + 1) }
}

/** Gives a group of the first level, with everything in it, to a shop or to all shops. */
export function giveGroup(
  { set: _, ...group }: Group,
  to: SetId | undefined,
  sets: readonly PhraseSet[] = [],
): Rearranged {
  const shop = sets.find(({ id }) => id === to)
  return {
    phrases: [],
    groups: [{ ...group, ...(shop && { set: shop.id }) }],
    words: shop
      ? { key: 'sets.given', args: [group.name, shop.name] }
      : { key: 'sets.givenToAll', args: [group.name] },
  }
}

function movedWords(
  groups: readonly Group[],
  group: Group,
  parent: GroupId | undefined,
  at: number,
  count: number,
): Words {
  if (parentOf(groups, group) === parent)
    return { key: 'manage.arrange.said', args: [group.name, at + 1, count] }
  const into = groupsInOrder(groups).find(({ id }) => id === parent)
  return into
    ? { key: 'manage.arrange.moved', args: [group.name, into.name] }
    : { key: 'manage.arrange.out', args: [group.name] }
}

/** Its parent group's id, if that group exists. */
const parentOf = (groups: readonly Group[], { parent }: Group) => groups.find(({ id }) => id === parent)?.id
