/** What a text is written in: Chinese characters, or words in Latin letters. */
export type Letters = 'han' | 'latin'

/** Fewer words in Latin letters, as OK, hi or XL, are used in any language. */
const WORDS = 3

/** What is no language: variables, and addresses of pages. */
const NO_WORDS = /\{[^{}]*\}|https?:\S+/g

/** Absent: too little to tell. */
export function lettersOf(text: string): Letters | undefined {
  const plain = text.replace(NO_WORDS, ' ')
  if (/\p{Script=Han}/u.test(plain)) return 'han'
  return (plain.match(/\p{Script=Latin}{2,}/gu)?.length ?? 0) >= WORDS ? 'latin' : undefined
}

/** Whether a phrase, by its place, is in other letters than are wanted while some of its library are in those. */
export function foreignAmong(
  phrases: readonly { readonly text: string }[],
): (at: number, wanted: Letters | undefined) => boolean {
  const letters = phrases.map(({ text }) => lettersOf(text))
  return (at, wanted) =>
    wanted !== undefined && letters[at] !== undefined && letters[at] !== wanted && letters.includes(wanted)
}
