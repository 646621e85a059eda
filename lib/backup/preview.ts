import { type AnyRecord, lawOf, type PerTable, perTable, type TableName } from '@/lib/store/tables'
import { changes } from './changes'
import type { Content } from './content'
import { merge } from './merge'
import { fieldOf, rivalsOf } from './rivals'
import { sameRecord } from './same'

/** What importing a file would do to one table: each of the file's records counts once. */
export interface TablePreview {
  /** Not here, or deleted here before. */
  new: number
  /** Would take the place of what is here, or add to it. */
  newerThere: number
  /** Older in the file: stays as it is here. */
  newerHere: number
  same: number
  /** Deleted there, and would be here. */
  deleted: number
  /** Written in both places: both texts would be kept. */
  conflicts: number
}

export type Conflict =
  /** Two phrases would answer to one code; both are kept and shown. */
  | { readonly kind: 'same-code'; readonly code: string; readonly mine: string; readonly theirs: string }
  /** The file holds an older version of a phrase that was changed here; it is left out. */
  | { readonly kind: 'older'; readonly title: string }
  /** One text was written in both places; both are kept side by side. */
  | {
      readonly kind: 'both'
      readonly table: TableName
      readonly id: string
      readonly field: string
      readonly mine: string
      readonly theirs: string
    }

export interface Preview {
  readonly tables: PerTable<Readonly<TablePreview>>
  /** The first hundred. */
  readonly conflicts: readonly Conflict[]
  /** Whether importing would change nothing. */
  readonly empty: boolean
}

const MOST = 100

const live = (record: object) => !('deletedAt' in record)

/** Pure: importing does exactly this as long as nothing is written in between. */
export function preview(mine: Content, theirs: Content): Preview {
  const merged = merge(mine, theirs)
  const both: Conflict[] = []
  const tables = perTable(name => previewTable(name, mine, theirs, merged, both))
  return {
    tables,
    conflicts: [...both, ...sameCodes(mine, merged), ...older(mine, theirs, both)].slice(0, MOST),
    empty: changes(mine, merged).length === 0,
  }
}

function previewTable(
  table: TableName,
  mine: Content,
  theirs: Content,
  merged: Content,
  both: Conflict[],
): TablePreview {
  const counts: TablePreview = { new: 0, newerThere: 0, newerHere: 0, same: 0, deleted: 0, conflicts: 0 }
  const [here, after] = [byId(mine[table]), byId(merged[table])]
  for (const record of byId(theirs[table]).values()) {
    const [own, next] = [here.get(record.id), after.get(record.id)]
    if (next === undefined) continue
    const was = own !== undefined && live(own)
    if (!was && live(next)) counts.new++
    else if (!was) counts.newerHere += live(record) ? 1 : 0
    else if (!live(next)) counts.deleted++
    else {
      const found = conflictsOf(table, own, record, next)
      both.push(...found)
      if (found.length > 0) counts.conflicts++
      else if (!sameShown(own, next)) counts.newerThere++
      else if (sameShown(own, record)) counts.same++
      else counts.newerHere++
    }
  }
  return counts
}

const byId = (records: readonly AnyRecord[]) =>
  new Map<string, AnyRecord>(records.map(record => [record.id, record]))

/** Whether the agent would see the same. */
const sameShown = (a: AnyRecord, b: AnyRecord) =>
  sameRecord(
    { ...a, updatedAt: undefined, trail: undefined },
    { ...b, updatedAt: undefined, trail: undefined },
  )

/** Fields that would hold a text beside another that they do not hold here yet. */
function conflictsOf(table: TableName, mine: AnyRecord, theirs: AnyRecord, merged: AnyRecord): Conflict[] {
  const law = lawOf(table)
  if (law.kind !== 'fields' || !('others' in merged)) return []
  return Object.keys(merged.others ?? {}).flatMap((field): Conflict[] => {
    const known = 'others' in mine ? rivalsOf(mine, field, law.within) : []
    if (rivalsOf(merged, field, law.within).length <= known.length) return []
    const said = (record: AnyRecord) => wordsOf(fieldOf(record, field, law.within))
    return [{ kind: 'both', table, id: merged.id, field, mine: said(mine), theirs: said(theirs) }]
  })
}

const wordsOf = (value: unknown) => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))

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

/** Older versions in the file that leave no text beside the one here. */
function older(mine: Content, theirs: Content, both: readonly Conflict[]): Conflict[] {
  const beside = new Set(both.flatMap(one => (one.kind === 'both' ? [one.id] : [])))
  const known = new Map<string, Content['phrases'][number]>(mine.phrases.map(phrase => [phrase.id, phrase]))
  return theirs.phrases.flatMap((phrase): Conflict[] => {
    const own = known.get(phrase.id)
    if (own === undefined || !live(phrase) || own.updatedAt <= phrase.updatedAt) return []
    if (beside.has(phrase.id)) return []
    return own.text === phrase.text && own.title === phrase.title
      ? []
      : [{ kind: 'older', title: phrase.title }]
  })
}
