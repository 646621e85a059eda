import type { Phrase } from '../library/phrase'
import { type Included, includePhrases } from './include'
import { type VaryBy, vary } from './vary'

/** Text of the phrase with a code, in capitals or not; undefined when there is none. */
export type TextOf = (code: string) => string | undefined

/** The phrases others may hold by their code; of several with the same code the first counts. */
export function textsByCode(phrases: readonly Pick<Phrase, 'code' | 'text'>[]): TextOf {
  const texts = new Map<string, string>()
  for (const { code, text } of phrases) {
    const key = code?.toLowerCase()
    if (key !== undefined && !texts.has(key)) texts.set(key, text)
  }
  return code => texts.get(code.toLowerCase())
}

/**
 * What of a phrase `fill` takes: the phrases in it written out, then its conditions decided. Variables stay. A code nobody has and a
 * condition nobody knows stay too, and `fill` holds them for missing.
 */
export function writeOut(
  { text, code }: Pick<Phrase, 'code' | 'text'>,
  textOf: TextOf,
  by: VaryBy,
): Included {
  // Most phrases hold no brace at all, and a list of them is drawn at every reading.
  if (!text.includes('{')) return { text, unknown: [] }
  const included = includePhrases(text, textOf, code)
  return { ...included, text: vary(included.text, by) }
}
