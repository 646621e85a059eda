/** Where something was taught: match patterns, and when that was changed last. */
export interface TaughtPlace {
  readonly matches: readonly string[]
  /** A stamp; another one with each change. */
  readonly at: string
}

/** What is no place is dropped. */
export function parseTaughtPlaces(stored: unknown): readonly TaughtPlace[] {
  return Array.isArray(stored) ? stored.filter(isPlace) : []
}

function isPlace(one: unknown): one is TaughtPlace {
  if (typeof one !== 'object' || one === null) return false
  const { matches, at } = one as Record<string, unknown>
  return Array.isArray(matches) && matches.every(match => typeof match === 'string') && typeof at === 'string'
}
