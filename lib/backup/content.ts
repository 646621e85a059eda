import { perTable, type RecordOf, type TableName } from '@/lib/store/tables'

/** Everything that travels: tombstones included, each list by id. */
export type Content = { readonly [N in TableName]: readonly RecordOf<N>[] }

export const NO_CONTENT = perTable(() => []) as Content
