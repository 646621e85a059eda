import type { TableName } from '@/lib/store/tables'

/** How often each table was written on this machine; stands in the storage all pages and sidebars watch. */
export type Revision = { readonly [N in TableName]?: number }

/** A revision as the storage has it, which may be of another version or gone. */
export function revisionOf(value: unknown): Revision {
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(Object.entries(value).filter(([, count]) => Number.isSafeInteger(count)))
}

/** Tables written between two values of the storage item: what shows them asks for them again. */
export function changedTables(before: unknown, after: unknown): TableName[] {
  const [was, is] = [revisionOf(before), revisionOf(after)]
  const names = Object.keys({ ...was, ...is }) as TableName[]
  return names.filter(name => was[name] !== is[name])
}
