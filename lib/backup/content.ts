import { perTable, type RecordOf, TABLE_NAMES, type TableName, tableRow } from '@/lib/store/tables'
import type { Kind } from '@/lib/store/tables/table'

/** Everything that travels: tombstones included, each list by id. */
export type Content = { readonly [N in TableName]: readonly RecordOf<N>[] }

export const NO_CONTENT = perTable(() => []) as Content

/** The content of some kinds alone; the lists of others are empty. */
export function ofKinds(content: Content, kinds: readonly Kind[]): Content {
  const chosen = TABLE_NAMES.filter(name => kinds.includes(tableRow(name).kind))
  return { ...NO_CONTENT, ...Object.fromEntries(chosen.map(name => [name, content[name]])) }
}
