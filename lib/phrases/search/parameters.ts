import type { Phrase } from '../library/phrase'
import { fill, variablesIn } from '../text/fill'
import type { VariableValues } from '../text/variables'

/** A query that names a phrase by its code and says what goes into it: `kd 中通`. */
export interface Parameters {
  /** Phrases with that code. */
  readonly phrases: readonly Phrase[]
  readonly words: readonly string[]
}

/** Undefined where the first word is no code of a phrase with something to fill, or nothing follows it. */
export function readParameters(query: string, phrases: readonly Phrase[]): Parameters | undefined {
  const [code = '', ...words] = query.trim().split(/\s+/)
  if (code === '' || words.length === 0) return undefined
  const named = phrases.filter(
    phrase => phrase.code?.toLowerCase() === code.toLowerCase() && phrase.text.includes('{'),
  )
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
  const { missing } = fill(text, values)
  const open = missing.length > 0 ? missing : variablesIn(text)
  const given: Record<string, string> = {}
  for (const [at, name] of open.entries()) {
    const word = at === open.length - 1 ? words.slice(at).join(' ') : words[at]
    if (word) given[name] = word
  }
  return { ...values, ...given }
}
