import type { Transitions } from './transitions'
import type { TypoTransitions } from './typos'

/** A way of matching one term in the library's cells. */
export interface Scanner {
  /** Where the first match in cells `from`–`to` begins; -1 without one. */
  first(from: number, to: number): number
  /** Where the shortest match that begins at `start` ends; -1 when none does. */
  end(start: number, to: number): number
  /** Letters a match can begin with. */
  readonly begins: readonly number[]
  /** Letters it can end with; absent: any. */
  readonly ends?: readonly number[]
}

/**
 * Finds a term from any letter on, all its readings at once: bit n of a state says that n characters of the term are matched (so at most
 * 31).
 */
export function exactScanner(cells: Uint16Array, { to: table, letters, term }: Transitions): Scanner {
  const goal = 1 << term.length

  function end(start: number, to: number): number {
    let places = table[cells[start] ?? 0] ?? 0
    for (let at = start + 1; places !== 0; at++) {
      if (places & goal) return at
      if (at >= to) return -1
      const letter = cells[at] ?? 0
      let next = 0
      for (let rest = places; rest !== 0; rest &= rest - 1) {
        next |= table[(31 - Math.clz32(rest & -rest)) * letters + letter] ?? 0
      }
      places = next
    }
    return -1
  }

  return {
    end,
    begins: lettersThat(letters, letter => table[letter] !== 0),
    ends: lettersThat(letters, letter => {
      for (let at = letter; at < table.length; at += letters) if ((table[at] ?? 0) & goal) return true
      return false
    }),
    first(from, to) {
      for (let start = from; start < to; start++) {
        if (table[cells[start] ?? 0] !== 0 && end(start, to) >= 0) return start
      }
      return -1
    },
  }
}

/** With at most one slip after the first letter. */
export function typoScanner(cells: Uint16Array, { alike, slip, ends }: TypoTransitions): Scanner {
  function end(start: number, to: number): number {
    let right = alike.to[cells[start] ?? 0] ?? 0
    let slipped = slip.to[cells[start] ?? 0] ?? 0
    for (let at = start + 1; (right | slipped) !== 0; at++) {
      if ((right | slipped) & ends) return at
      if (at >= to) return -1
      const letter = cells[at] ?? 0
      slipped = take(alike, slipped, letter) | take(slip, right, letter)
      right = take(alike, right, letter)
    }
    return -1
  }

  return {
    end,
    begins: lettersThat(alike.letters, letter => alike.to[letter] !== 0 || slip.to[letter] !== 0),
    first(from, to) {
      for (let start = from; start < to; start++) {
        const letter = cells[start] ?? 0
        if ((alike.to[letter] !== 0 || slip.to[letter] !== 0) && end(start, to) >= 0) return start
      }
      return -1
    },
  }
}

function take({ to, letters }: Transitions, places: number, letter: number): number {
  let next = 0
  for (let rest = places; rest !== 0; rest &= rest - 1) {
    next |= to[(31 - Math.clz32(rest & -rest)) * letters + letter] ?? 0
  }
  return next
}

function lettersThat(letters: number, fits: (letter: number) => boolean): number[] {
  const list: number[] = []
  for (let letter = 1; letter < letters; letter++) if (fits(letter)) list.push(letter)
  return list
}
