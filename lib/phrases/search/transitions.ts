import { type EncodedTexts, foldUnit } from './encoded-text'
import type { Pinyin } from './pinyin'

/**
 * What one letter of a text can take off a query term. A term is read from its start; from each place in it, a letter
 * leads to the places in the returned bits: past itself, past a whole syllable of it, or past the beginning of one.
 * A text matches where some run of letters leads from place 0 to the term's end.
 */
export interface Transitions {
  /** The term, folded. */
  readonly term: string
  /** `to[place * letters + letter]`: bit n is set when the letter leads from `place` to n. */
  readonly to: Uint32Array
  readonly letters: number
}

/** A search's word in the letters the index has: half width, small, simplified. */
export function foldTerm(term: string, pinyin: Pinyin | undefined): string {
  let folded = ''
  for (let place = 0; place < term.length; place++)
    folded += String.fromCharCode(foldUnit(term.charCodeAt(place), pinyin))
  return folded
}

/** Letters as they are, and whole syllables; the term's end may cut the last one short (`fahu`). */
export function wholeTransitions(term: string, cells: EncodedTexts, pinyin: Pinyin | undefined): Transitions {
  const steps = noTransitions(term, cells)
  addLetters(steps, cells)
  if (pinyin) {
    const { syllables } = pinyin
    addSounds(steps, cells, pinyin, (place, syllable) => {
      const spelling = syllables[syllable] ?? ''
      const common = commonLetters(term, place, spelling)
      return common > 0 && (common === spelling.length || place + common === term.length)
        ? 1 << (place + common)
        : 0
    })
  }
  return steps
}

/** As `wholeSteps`, and a syllable's first letter alone, or its zh, ch, sh (`fh`, `fhuo`). */
export function initialTransitions(term: string, cells: EncodedTexts, pinyin: Pinyin): Transitions {
  const steps = wholeTransitions(term, cells, pinyin)
  const { syllables } = pinyin
  addSounds(steps, cells, pinyin, (place, syllable) => {
    const spelling = syllables[syllable] ?? ''
    const common = commonLetters(term, place, spelling)
    if (common === 0) return 0
    return (1 << (place + 1)) | (common > 1 && spelling[1] === 'h' ? 1 << (place + 2) : 0)
  })
  return steps
}

/** An empty table: from no place in the term does any letter lead on. */
export function noTransitions(term: string, cells: EncodedTexts): Transitions {
  const letters = cells.units.length
  return { term, to: new Uint32Array(term.length * letters), letters }
}

/** At this place of the term, this letter (as a number of the index) leads to the places in `bits`. */
export function addTransition({ to, letters }: Transitions, place: number, letter: number, bits: number) {
  const index = place * letters + letter
  to[index] = (to[index] ?? 0) | bits
}

/** Every letter of the term leads on to the next place. */
export function addLetters(steps: Transitions, cells: EncodedTexts) {
  for (let place = 0; place < steps.term.length; place++) {
    const letter = cells.letterOf(steps.term.charCodeAt(place))
    if (letter) addTransition(steps, place, letter, pastApostrophe(steps.term, 1 << (place + 1)))
  }
}

/** Adds what each syllable takes off, to every letter that has it as a reading. */
export function addSounds(
  steps: Transitions,
  cells: EncodedTexts,
  pinyin: Pinyin,
  taken: (place: number, syllable: number) => number,
) {
  const { term } = steps
  const bits = new Uint32Array(pinyin.syllables.length)
  for (let place = 0; place < term.length; place++) {
    if (!/[a-z]/.test(term.charAt(place))) continue
    for (let syllable = 0; syllable < bits.length; syllable++) {
      bits[syllable] = pastApostrophe(term, taken(place, syllable))
    }
    spread(steps, cells, place, bits)
  }
}

/** Gives what the syllables take off at a place to the letters that sound so. */
export function spread(steps: Transitions, cells: EncodedTexts, place: number, bySyllable: Uint32Array) {
  cells.readings.forEach((readings, letter) => {
    for (const reading of readings) {
      const bits = bySyllable[reading]
      if (bits) addTransition(steps, place, letter, bits)
    }
  })
}

/** How many letters the term from `place` on shares with the beginning of a syllable's spelling. */
export function commonLetters(term: string, place: number, spelling: string): number {
  let common = 0
  while (common < spelling.length && term[place + common] === spelling[common]) common++
  return common
}

/** `xi'an`: an apostrophe between syllables stands for nothing. */
function pastApostrophe(term: string, bits: number): number {
  let all = bits
  for (let place = term.indexOf("'", 1); place > 0; place = term.indexOf("'", place + 1)) {
    if (all & (1 << place)) all |= 1 << (place + 1)
  }
  return all
}
