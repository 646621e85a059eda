import { changes } from './changes'
import { type Content, TABLE_NAMES, type TableName } from './content'
import { merge } from './merge'

/** What importing a file would do to one table. */
export interface TablePreview {
  readonly new: number
  readonly updated: number
  readonly removed: number
  /** In the file too, but the same here or newer. */
  readonly kept: number
}

export type Conflict =
  /** Two phrases would answer to one code; both are kept and shown. */
  | { readonly kind: 'same-code'; readonly code: string; readonly mine: string; readonly theirs: string }
  /** The file holds an older version of a phrase that was changed here; it is left out. */
  | { readonly kind: 'older'; readonly title: string }

export interface Preview {
  readonly tables: Readonly<Record<TableName, TablePreview>>
  /** The first hundred. */
  readonly conflicts: readonly Conflict[]
  /** Whether importing would change anything. */
  readonly empty: boolean
}

const MOST = 100

const live = (record: object) => !('deletedAt' in record)

/** Pure: importing does exactly this as long as nothing is written in between. */
export function preview(mine: Content, theirs: Content): Preview {
  const merged = merge(mine, theirs)
  const changed = changes(mine, merged)
  const tables = Object.fromEntries(
    TABLE_NAMES.map((table): [TableName, TablePreview] => {
      const own = changed.filter(change => change.table === table)
      const touched = new Set(own.map(change => change.id))
      const was = (change: (typeof own)[number]) => change.before !== undefined && live(change.before)
      return [
        table,
        {
          new: own.filter(change => !was(change) && live(change.after)).length,
          updated: own.filter(change => was(change) && live(change.after)).length,
          removed: own.filter(change => was(change) && !live(change.after)).length,
          kept: theirs[table].filter(record => live(record) && !touched.has(record.id)).length,
        },
      ]
    }),
  ) as Record<TableName, TablePreview>
  return {
    tables,
    conflicts: [...sameCodes(mine, merged), ...older(mine, theirs)].slice(0, MOST),
    empty: changed.length === 0,
  }
}

/** Codes that were unambiguous here and no longer are. */
function sameCodes(mine: Content, merged: Content): Conflict[] {
  const known = new Set<string>(mine.phrases.filter(live).map(phrase => phrase.id))
  const byCode = new Map(
    mine.phrases.flatMap(phrase => (live(phrase) && phrase.code ? [[phrase.code, phrase] as const] : [])),
  )
  return merged.phrases.flatMap((phrase): Conflict[] => {
    const mineToo = phrase.code === undefined || known.has(phrase.id) ? undefined : byCode.get(phrase.code)
    if (!live(phrase) || mineToo === undefined || phrase.code === undefined) return []
    return [{ kind: 'same-code', code: phrase.code, mine: mineToo.title, theirs: phrase.title }]
  })
}

function older(mine: Content, theirs: Content): Conflict[] {
  const known = new Map<string, Content['phrases'][number]>(mine.phrases.map(phrase => [phrase.id, phrase]))
  return theirs.phrases.flatMap((phrase): Conflict[] => {
    const own = known.get(phrase.id)
    if (own === undefined || !live(phrase) || own.updatedAt <= phrase.updatedAt) return []
    return own.text === phrase.text && own.title === phrase.title
      ? []
      : [{ kind: 'older', title: phrase.title }]
  })
}
