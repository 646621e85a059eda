import type { EncodedTexts } from './encoded-text'
import type { Pinyin } from './pinyin'
import { withinOneTypo } from './sound'
import {
  addLetters,
  addSounds,
  addTransition,
  commonLetters,
  noTransitions,
  spread,
  type Transitions,
} from './transitions'

/** How a term may be misspelt: what its letters do when they only sound alike, and with one slip. */
export interface TypoTransitions {
  readonly alike: Transitions
  /** What a letter does with one slip: another letter, one too many or too few, a misspelt syllable. */
  readonly slip: Transitions
  /** Places (as bits) at which the term counts as read: its end, or one before it where a slip is allowed. */
  readonly ends: number
}

/** Below this length a slip would make anything match anything; sounding alike is still looked at. */
const SHORTEST = { hanzi: 3, letters: 4 }

/** What leads on where letters only sound alike, and, in a term long enough, where one slip is forgiven. */
export function typoTransitions(
  term: string,
  cells: EncodedTexts,
  pinyin: Pinyin | undefined,
): TypoTransitions {
  const alike = noTransitions(term, cells)
  addLetters(alike, cells)
  if (pinyin) addAlike(alike, cells, pinyin)
  const slip = noTransitions(term, cells)
  const end = 1 << term.length
  if (term.length < (/[a-z]/.test(term) ? SHORTEST.letters : SHORTEST.hanzi))
    return { alike, slip, ends: end }
  addSlips(slip, cells, pinyin)
  return { alike, slip, ends: end | (end >> 1) }
}

/** 发或 for 发货, `sangpin` for 商品. */
function addAlike(steps: Transitions, cells: EncodedTexts, pinyin: Pinyin) {
  const { term } = steps
  const { sounds } = cells
  const spellings = new Map<string, string[]>()
  pinyin.syllables.forEach((syllable, index) => {
    const sound = sounds[index] ?? ''
    spellings.set(sound, [...(spellings.get(sound) ?? []), syllable])
  })
  addSounds(steps, cells, pinyin, (place, syllable) => {
    let bits = 0
    for (const spelling of spellings.get(sounds[syllable] ?? '') ?? []) {
      const common = commonLetters(term, place, spelling)
      if (common > 0 && (common === spelling.length || place + common === term.length))
        bits |= 1 << (place + common)
    }
    return bits
  })
  const bits = new Uint32Array(sounds.length)
  for (let place = 0; place < term.length; place++) {
    const sounding = new Set(pinyin.readings(term.charCodeAt(place)).map(reading => sounds[reading]))
    if (sounding.size === 0) continue
    sounds.forEach((sound, syllable) => {
      bits[syllable] = sounding.has(sound) ? 1 << (place + 1) : 0
    })
    spread(steps, cells, place, bits)
  }
}

function addSlips(steps: Transitions, cells: EncodedTexts, pinyin: Pinyin | undefined) {
  const { term } = steps
  if (pinyin)
    addSounds(steps, cells, pinyin, (place, syllable) =>
      withinOneTypo(term, place, pinyin.syllables[syllable] ?? ''),
    )
  for (let place = 1; place < term.length; place++) {
    const hanzi = isHanzi(term.charCodeAt(place))
    for (let letter = 1; letter < steps.letters; letter++) {
      // One more in the text, or another letter of the same kind.
      const other = hanzi === isHanzi(cells.units[letter] ?? 0)
      addTransition(steps, place, letter, (1 << place) | (other ? 1 << (place + 1) : 0))
    }
    // One more in the term: the letter after it is taken instead.
    const next = cells.letterOf(term.charCodeAt(place + 1))
    if (next) addTransition(steps, place, next, 1 << (place + 2))
  }
}

function isHanzi(unit: number): boolean {
  return unit > 0x2e80
}
