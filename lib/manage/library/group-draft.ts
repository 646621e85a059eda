import type { Library } from '@/lib/messages'
import { isOwn, subgroupsOf } from '@/lib/phrases/library/arrange'
import type { Group } from '@/lib/phrases/library/phrase'
import type { LibraryScope } from '@/lib/phrases/library/set-part'
import type { GroupDraft } from '../drafts'

/** A new group, last among those of the same parent; on the first level it belongs to the shop that is shown. */
export function newGroup(
  library: Pick<Library, 'groups'> | undefined,
  part: LibraryScope,
  { name, parent }: { readonly name: string; readonly parent?: Group['id'] },
): GroupDraft {
  const last = subgroupsOf(parent, library?.groups.filter(isOwn) ?? []).at(-1)?.order ?? 0
  const set = !parent && part !== 'all' && part !== 'shared' ? part : undefined
  return { name, order: last + 1, ...(parent && { parent }), ...(set && { set }) }
}
