import type { Group } from '@/lib/phrases/library/phrase'
import type { GroupChoice } from './group-choice'

/**
 * Whether a group that came with a pack, the starter pack or a team's, holds nothing any more: its phrases were removed, hidden, or
 * stand in another pack too. One's own groups stay: they were made to be filled.
 */
export function isEmptied(group: Group, counts: ReadonlyMap<GroupChoice, number>): boolean {
  // The starter pack carries a stamp of no machine until the agent changes the group.
  const cameWithPack = group.pack !== undefined || group.updatedAt.endsWith('-starter')
  return cameWithPack && !counts.get(group.id)
}
