import { repeats } from './repeats'

/** Shorter texts are not worth a phrase: 好的, 稍等. */
const SHORTEST = 8

/** Texts the agent typed where a phrase was shown and not taken, oldest first. */
export type Typed = readonly string[]

/** Keeps what was typed, the newest last, `most` at most. */
export const withTyped = (typed: Typed, text: string, most = 50): Typed => [...typed, text].slice(-most)

/**
 * The text to be offered as a new phrase, once it has been sent for the second time, more or less as it stands; undefined where it was
 * sent once, is too short, or is one of the library's already (asked for only then: it may be long).
 */
export function worthAPhrase(
  typed: Typed,
  text: string,
  library: () => readonly string[],
): string | undefined {
  if (text.trim().length < SHORTEST) return undefined
  if (!typed.some(before => repeats(before, text))) return undefined
  return library().some(known => repeats(known, text)) ? undefined : text.trim()
}
