import type { Phrase } from '../library/phrase'
import { fill } from '../text/fill'
import type { VariableValues } from '../text/variables'

/** A query that names a phrase by its code and says what goes into it: `kd 中通`. */
export interface Parameters {
  /** Phrases with that code. */
  readonly phrases: readonly Phrase[]
  readonly words: readonly string[]
}

/** Undefined where the first word is no code, or nothing follows it. */
export function readParameters(query: string, phrases: readonly Phrase[]): Parameters | undefined {
  const [code = '', ...words] = query.trim().split(/\s+/)
  if (code === '' || words.length === 0) return undefined
  const named = phrases.filter(phrase => phrase.code?.toLowerCase() === code.toLowerCase())
  return named.length > 0 ? { phrases: named, words } : undefined
}

/**
 * Values for a phrase's variables from the words typed behind its code: each goes to the next one that has no value; when all have one, to
 * the variables in their order. The last takes whatever words are left.
 */
export function withParameters(
  text: string,
  values: VariableValues,
  words: readonly string[],
): VariableValues {
  const { parts, missing } = fill(text, values)
  const all = [
    ...new Set(parts.flatMap(({ kind, name }) => (name !== undefined && kind !== 'choice' ? [name] : []))),
  ]
  const open = missing.length > 0 ? missing : all
  const given: Record<string, string> = {}
  for (const [at, name] of open.entries()) {
    const word = at === open.length - 1 ? words.slice(at).join(' ') : words[at]
    if (word) given[name] = word
  }
  return { ...values, ...given }
}
