/** The record as text, whatever order its fields were written in. */
export function canonicalText(record: unknown): string {
  return JSON.stringify(record, (_, value: unknown) =>
    isPlain(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value,
  )
}

/** Whether two records say the same; an absent field and an undefined one do. Quick: an import compares all there is. */
export function sameRecord(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((value, at) => sameRecord(value, b[at]))
  }
  if (!isPlain(a) || !isPlain(b)) return false
  return covers(a, b) && covers(b, a)
}

function covers(a: Record<string, unknown>, b: Record<string, unknown>): boolean {
  for (const key in a) {
    if (a[key] === undefined) continue
    if (!Object.hasOwn(b, key) || !sameRecord(a[key], b[key])) return false
  }
  return true
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
