import type { Pinyin } from './pinyin'
import type { Cells } from './encoded-text'
import { exactly, nearly, type Way } from './scan'
import { slipSteps } from './typos'
import { foldTerm, initialSteps, wholeSteps } from './transitions'

/** One word of a query, ready to be looked for. */
export interface Term {
  /** As written or in whole syllables. */
  readonly written: Way
  /** Also by initials; absent where that is the same: without letters, or with one only. */
  readonly initials?: Way
}

export function readTerm(word: string, cells: Cells, pinyin: Pinyin | undefined): Term {
  const term = foldTerm(word, pinyin)
  const written = exactly(cells.cells, wholeSteps(term, cells, pinyin))
  return pinyin && term.length > 1 && /[a-z]/.test(term)
    ? { written, initials: exactly(cells.cells, initialSteps(term, cells, pinyin)) }
    : { written }
}

/** For when nothing else was found. */
export function readMisspelt(word: string, cells: Cells, pinyin: Pinyin | undefined): Term {
  return { written: nearly(cells.cells, slipSteps(foldTerm(word, pinyin), cells, pinyin)) }
}
