import { lawOf, TABLE_NAMES, type TableName } from '@/lib/store/tables'
import type { CountersLaw, FieldsLaw, Law } from '@/lib/store/tables/table'
import type { Stamped } from '@/lib/trade/record'
import type { Content } from './content'
import { joinRecords } from './merge/join'
import { isKnownTo } from './merge/known'
import { recordOf } from './merge/put-together'
import { type FieldsRecord, stateOf } from './merge/state'
import { canonicalText, sameRecord } from './same'

/** Two machines' content made one; each list by id. */
export type Merged = Content

/**
 * Pure, commutative, associative and idempotent: whoever imports whose file, in whatever order and however often, everybody ends with the
 * same. Each table merges by its own law, see lib/store/tables.ts. No text an agent wrote is lost but by an agent who had it before them.
 */
export function merge(mine: Content, theirs: Content): Merged {
  const tables = TABLE_NAMES.map(name => [name, mergeTable(name, mine[name], theirs[name])] as const)
  return Object.fromEntries(tables) as unknown as Merged
}

type AnyOf = { readonly id: string }

function mergeTable(name: TableName, mine: readonly AnyOf[], theirs: readonly AnyOf[]): AnyOf[] {
  const law = lawOf(name)
  const byId = new Map<string, AnyOf>()
  for (const record of mine) put(byId, law, record)
  for (const record of theirs) put(byId, law, record)
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function put(byId: Map<string, AnyOf>, law: Law, record: AnyOf): void {
  const known = byId.get(record.id)
  byId.set(record.id, known === undefined ? record : mergeRecords(law, known, record))
}

/** Two versions of one record made one. Records of the table's own shape: the law says which. */
export function mergeRecords<T extends AnyOf>(law: Law, a: T, b: T): T {
  if (sameRecord(a, b)) return a
  switch (law.kind) {
    case 'newest':
      return newer(a as T & Stamped, b as T & Stamped)
    case 'counters':
      return mergeCounters(law, a, b)
    case 'fields':
      return mergeFields(law, a as T & FieldsRecord, b as T & FieldsRecord)
  }
}

function mergeFields<T extends FieldsRecord>(law: FieldsLaw, a: T, b: T): T {
  if (!a.trail && !b.trail) return newer(a, b)
  if (isKnownTo(a, b)) return b
  if (isKnownTo(b, a)) return a
  return recordOf(law, a.id, joinRecords(stateOf(law, a), stateOf(law, b)))
}

/** One stamp is given to one version only; should a file say otherwise, both machines must still choose the same one. */
function newer<T extends Stamped>(a: T, b: T): T {
  if (a.updatedAt !== b.updatedAt) return a.updatedAt < b.updatedAt ? b : a
  return canonicalText(a) > canonicalText(b) ? a : b
}

type Numbers = Readonly<Record<string, number>>

function mergeCounters<T extends AnyOf>({ numbers, maps, since }: CountersLaw, a: T, b: T): T {
  const [mine, theirs] = [a as unknown as Numbers, b as unknown as Numbers]
  if (since !== undefined && mine[since] !== theirs[since])
    return (mine[since] ?? -1) < (theirs[since] ?? -1) ? b : a
  const [own, other] = [a, b] as unknown as Readonly<Record<string, Numbers | undefined>>[]
  return {
    ...a,
    ...Object.fromEntries(numbers.map(field => [field, Math.max(mine[field] ?? 0, theirs[field] ?? 0)])),
    ...Object.fromEntries(
      maps.flatMap(field =>
        own?.[field] || other?.[field] ? [[field, larger(own?.[field] ?? {}, other?.[field] ?? {})]] : [],
      ),
    ),
  }
}

function larger(a: Numbers, b: Numbers): Record<string, number> {
  const counts = new Map(Object.entries(a))
  for (const [feature, count] of Object.entries(b))
    counts.set(feature, Math.max(count, counts.get(feature) ?? 0))
  return Object.fromEntries(counts)
}
