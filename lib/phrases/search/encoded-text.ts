import type { Pinyin } from './pinyin'
import { alikeSound } from './sound'

/**
 * Every text of the library as numbers, so that a search runs over one array.
 * Each distinct letter (folded: lower case, half width, simplified) has a number; a cell is one UTF-16 unit's,
 * so that places in cells are places in the text.
 */
export interface EncodedTexts {
  readonly cells: Uint16Array
  /** Where each text begins, in the order they were given, and one more. A cell of 0 ends each, so that no match runs on. */
  readonly starts: Uint32Array
  /** The folded UTF-16 unit of each number; 0 is no letter's. */
  readonly units: readonly number[]
  /** Readings of each number, as indexes of the pinyin's syllables. */
  readonly readings: readonly (readonly number[])[]
  /** For each syllable what it sounds like to speakers who do not tell zh from z. */
  readonly sounds: readonly string[]
  /** Number of a folded unit; 0 when the library has no such letter. */
  letterOf(folded: number): number
}

/** Texts behind each other with a 0 after each, every different character as a small number: a whole library is scanned as one array. */
export function encodeTexts(texts: readonly string[], pinyin: Pinyin | undefined): EncodedTexts {
  const starts = new Uint32Array(texts.length + 1)
  const cells = new Uint16Array(texts.reduce((sum, text) => sum + text.length + 1, 0))
  const numbers = new Uint16Array(0x10000)
  const units = [0]
  let at = 0
  texts.forEach((text, index) => {
    starts[index] = at
    for (let place = 0; place < text.length; place++) {
      const unit = text.charCodeAt(place)
      let number = numbers[unit]
      if (!number) {
        const folded = foldUnit(unit, pinyin)
        number = numbers[folded] || units.push(folded) - 1
        numbers[folded] = number
        numbers[unit] = number
      }
      cells[at++] = number
    }
    at++
  })
  starts[texts.length] = at
  return {
    cells,
    starts,
    units,
    readings: units.map(unit => pinyin?.readings(unit) ?? []),
    sounds: pinyin?.syllables.map(alikeSound) ?? [],
    letterOf: folded => numbers[folded] ?? 0,
  }
}

/** Makes letters alike that agents mean alike: ＡＢＣ and abc, 發 and 发, ü and v. Always one unit for one unit. */
export function foldUnit(unit: number, pinyin: Pinyin | undefined): number {
  const plain = String.fromCharCode(unit).normalize('NFKC').toLowerCase()
  const folded = plain.length === 1 ? plain.charCodeAt(0) : unit
  if (folded === 0xfc) return 0x76
  return pinyin?.simplified(folded) ?? folded
}
