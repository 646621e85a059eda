import type { Around } from './read-around'

/** What became of an insertion: `else` is a part of the text, lost line breaks, or a change of the page's own. */
export type InsertOutcome = 'once' | 'zero' | 'more' | 'else'

/**
 * Text for comparison: editors add zero-width marks, turn spaces into others and wrap lines in blocks of their own, so that only
 * what is seen and where lines end can be compared.
 */
export const even = (text: string): string =>
  text
    .replace(/[^\S\n]+|[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\n+/g, '\n')
    .replace(/^\n|\n$/g, '')

/** Compares a composer as it was, `around` the selection, with all of its text `now`. */
export function outcome(around: Around, text: string, now: string): InsertOutcome {
  const [before, inside, after] = around
  const held = even(now)
  if (held === even(before + text + after)) return 'once'
  if (held === even(before + inside + after)) return 'zero'
  const wanted = even(text)
  // A placeholder that stood in the text, or a draft the page tidied up: the new text itself is what counts.
  const more = count(held, wanted) - count(even(before), wanted) - count(even(after), wanted)
  if (more > 1) return 'more'
  return more === 1 && held.length >= even(before + text + after).length ? 'once' : 'else'
}

/**
 * Whether a composer still holds something of a text that did not come whole: its longest line, or its beginning. Without it, the page has
 * put another draft there (of the buyer the agent turned to), which is not to be undone.
 */
export function holdsPart([before, , after]: Around, text: string, now: string): boolean {
  const [wanted, held, start, end] = [even(text), even(now), even(before), even(after)]
  const longest = wanted.split('\n').reduce((one, other) => (other.length > one.length ? other : one))
  if (count(held, longest) > count(start, longest) + count(end, longest)) return true
  const rest = held.startsWith(start) ? held.slice(start.length) : held
  const middle = end && rest.endsWith(end) ? rest.slice(0, -end.length) : rest
  return middle !== '' && wanted.startsWith(middle)
}

const count = (text: string, part: string) => (part ? text.split(part).length - 1 : 0)
