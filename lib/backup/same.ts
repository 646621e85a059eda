/** The record as text, whatever order its fields were written in. */
export function textOf(record: unknown): string {
  return JSON.stringify(record, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}

export function sameRecord(a: unknown, b: unknown): boolean {
  return a === b || textOf(a) === textOf(b)
}
