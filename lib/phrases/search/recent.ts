/** How many searches are remembered, and how long one may be in UTF-16 units: longer ones were pasted by mistake. */
const REMEMBERED = 8
const LONGEST = 40

/** The searches that led to a phrase, latest first, with one more. */
export function withRecent(recent: readonly string[], query: string): readonly string[] {
  const words = query.trim()
  if (words === '' || words.length > LONGEST) return recent
  return [words, ...recent.filter(one => one !== words)].slice(0, REMEMBERED)
}

/** Reads what was stored; anything else counts as nothing. */
export function parseRecent(stored: unknown): readonly string[] {
  if (!Array.isArray(stored)) return []
  const words = stored.filter(one => typeof one === 'string' && one !== '' && one.length <= LONGEST)
  return words.slice(0, REMEMBERED)
}
