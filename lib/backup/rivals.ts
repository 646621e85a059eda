import type { OtherValue, Stamped } from '@/lib/trade/record'
import { sameRecord } from './same'

/** Values that stand beside the one a field shows, newest first, until the agent chooses; the same text written twice is no rival. */
export function rivalsOf(record: Stamped & object, field: string, within?: string): readonly OtherValue[] {
  const others = record.others
  if (!others || !Object.hasOwn(others, field)) return []
  const shown = fieldOf(record, field, within)
  const rivals: OtherValue[] = []
  for (const other of others[field] ?? []) {
    if (sameRecord(other.value, shown) || rivals.some(({ value }) => sameRecord(value, other.value))) continue
    rivals.push(other)
  }
  return rivals
}

/** What a record holds in a field, where the fields of its table may stand inside one of them. */
export function fieldOf(record: object, field: string, within?: string): unknown {
  const fields = within === undefined ? record : (record as Readonly<Record<string, unknown>>)[within]
  const own = typeof fields === 'object' && fields !== null && Object.hasOwn(fields, field)
  return own ? (fields as Readonly<Record<string, unknown>>)[field] : undefined
}
