import type { Group, GroupId } from '../library/phrase'

/** Names of a group and the one it stands in, outermost first; empty where it no longer exists. */
export function groupPath(id: GroupId | undefined, groups: readonly Group[]): readonly string[] {
  const group = groups.find(candidate => candidate.id === id)
  if (!group) return []
  const parent = groups.find(candidate => candidate.id === group.parent)
  return parent && parent.id !== group.id ? [parent.name, group.name] : [group.name]
}
