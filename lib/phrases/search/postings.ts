import type { EncodedTexts } from './encoded-text'
import type { Scanner } from './scan'

/** Which rows hold which letters: most rows need not be looked through for a term whose letters they do not have. */
export interface Postings {
  readonly rows: number
  /** Rows that hold letter n: from `starts[n]` up to `starts[n + 1]`. */
  readonly starts: Uint32Array
  readonly list: Uint32Array
}

/** Rows are runs of `texts` texts; what is left over at the end belongs to none. */
export function buildPostings({ cells, starts, units }: EncodedTexts, rows: number, texts: number): Postings {
  const letters = units.length
  const counts = new Uint32Array(letters + 1)
  const eachOnce = (visit: (letter: number, row: number) => void) => {
    const seenIn = new Int32Array(letters).fill(-1)
    for (let row = 0; row < rows; row++) {
      const end = starts[(row + 1) * texts] ?? 0
      for (let at = starts[row * texts] ?? 0; at < end; at++) {
        const letter = cells[at] ?? 0
        if (letter === 0 || seenIn[letter] === row) continue
        seenIn[letter] = row
        visit(letter, row)
      }
    }
  }
  eachOnce(letter => {
    counts[letter + 1] = (counts[letter + 1] ?? 0) + 1
  })
  for (let letter = 1; letter <= letters; letter++) {
    counts[letter] = (counts[letter] ?? 0) + (counts[letter - 1] ?? 0)
  }
  const list = new Uint32Array(counts[letters] ?? 0)
  const next = counts.slice()
  eachOnce((letter, row) => {
    const at = next[letter] ?? 0
    list[at] = row
    next[letter] = at + 1
  })
  return { rows, starts: counts, list }
}

/** For each row 3 when it holds a letter the match can begin with and one it can end with; anything else: no match there. */
export function mayMatch({ rows, starts, list }: Postings, { begins, ends }: Scanner): Uint8Array {
  const marks = new Uint8Array(rows)
  const mark = (letters: readonly number[], bit: number) => {
    for (const letter of letters) {
      const end = starts[letter + 1] ?? 0
      for (let at = starts[letter] ?? 0; at < end; at++) {
        const row = list[at] ?? 0
        marks[row] = (marks[row] ?? 0) | bit
      }
    }
  }
  mark(begins, 1)
  if (ends) mark(ends, 2)
  else mark(begins, 2)
  return marks
}
