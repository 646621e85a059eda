import type { EncodedTexts } from './encoded-text'
import type { Pinyin } from './pinyin'
import { exactScanner, type Scanner, typoScanner } from './scan'
import { foldTerm, initialTransitions, wholeTransitions } from './transitions'
import { typoTransitions } from './typos'

/** One word of a query, ready to be looked for. */
export interface Term {
  /** As written or in whole syllables. */
  readonly written: Scanner
  /** Also by initials; absent where that is the same: without letters, or with one only. */
  readonly initials?: Scanner
}

/** One word of a search, ready to scan for: as it is written or sounds, and by the initials of its syllables. */
export function readTerm(word: string, cells: EncodedTexts, pinyin: Pinyin | undefined): Term {
  const term = foldTerm(word, pinyin)
  const written = exactScanner(cells.cells, wholeTransitions(term, cells, pinyin))
  return pinyin && term.length > 1 && /[a-z]/.test(term)
    ? { written, initials: exactScanner(cells.cells, initialTransitions(term, cells, pinyin)) }
    : { written }
}

/** For when nothing else was found. */
export function readMisspelt(word: string, cells: EncodedTexts, pinyin: Pinyin | undefined): Term {
  return { written: typoScanner(cells.cells, typoTransitions(foldTerm(word, pinyin), cells, pinyin)) }
}
