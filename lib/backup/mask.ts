import type { SettingsSection } from '@/lib/settings'
import { type AnyRecord, TABLE_NAMES, type TableName, tableRow } from '@/lib/store/tables'
import { maskPersonal } from '@/lib/trade/mask-personal'
import type { Stamp } from '@/lib/trade/record'
import type { Content } from './content'
import { sameRecord } from './same'

/** Stands before the id of a masked record: it is another record, and never takes the place of the one it was made from. */
const MASKED = 'masked/'

/** Older than any edit. */
const NOBODY = '000000000-0000-0' as Stamp

/** Tables whose records are found by their ids: what is masked of them would be lost, so it stays behind. */
const BY_ID: readonly TableName[] = ['buyers', 'decisions', 'visits']

/** The section of the settings that says who works here: a colleague who takes it over would sign with another's name. */
const SIGNATURE: SettingsSection = 'agent'

/**
 * A table's records as they go to somebody else: phone numbers, addresses and e-mail taken out where they are about buyers, and of the
 * settings what the agent signs with.
 */
export function maskRecords(table: TableName, records: readonly AnyRecord[]): readonly AnyRecord[] {
  if (table === 'settings') return records.filter(({ id }) => id !== SIGNATURE)
  const fields = tableRow(table).personal
  return fields === undefined ? records : records.flatMap(record => masked(table, record, fields))
}

function masked(table: TableName, record: AnyRecord, fields: readonly string[]): AnyRecord[] {
  const { others = {}, ...rest } = record as unknown as Readonly<Record<string, unknown>>
  const bare = Object.fromEntries(
    Object.entries(rest).map(([field, value]) => [field, fields.includes(field) ? maskValue(value) : value]),
  )
  if (sameRecord(bare, rest) && sameRecord(maskValue(others), others)) return [record]
  if (BY_ID.includes(table)) return []
  const { trail: _, deletedAt, ...whole } = bare
  return [
    {
      ...whole,
      id: `${MASKED}${record.id}`,
      updatedAt: NOBODY,
      ...(deletedAt !== undefined && { deletedAt: NOBODY }),
    } as unknown as AnyRecord,
  ]
}

function maskValue(value: unknown): unknown {
  if (typeof value === 'string') return maskPersonal(value)
  if (Array.isArray(value)) return value.map(maskValue)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, key === 'at' ? inner : maskValue(inner)]),
  )
}

/** A file's content without the masked copies of records that are here unmasked. */
export function withoutKnownMasked(mine: Content, theirs: Content): Content {
  const tables = TABLE_NAMES.map(name => {
    const records: readonly AnyRecord[] = theirs[name]
    if (!records.some(({ id }) => id.startsWith(MASKED))) return [name, records]
    const known = new Set<string>(mine[name].map(({ id }) => `${MASKED}${id}`))
    return [name, records.filter(({ id }) => !known.has(id))]
  })
  return Object.fromEntries(tables) as Content
}
