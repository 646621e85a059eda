import { mayMatch } from './postings'
import type { Scanner } from './scan'
import { fieldStart, groupStart, type PhraseField, type SearchIndex } from './search-index'
import type { Term } from './term'

/** Where a phrase was found. `group`: only by its group's name. */
export type FoundIn = PhraseField | 'group'

/**
 * How well a phrase matches; less is better. The tens say where (exact code; code or title; text; group), the ones how:
 * the whole field, its beginning or inside it, and the same again for a match by initials.
 */
export type Rank = number

const EXACT_CODE: Rank = 0
const NAMED: Rank = 10
const TEXT: Rank = 20
const GROUP: Rank = 30
const NOWHERE: Rank = 99
const BY_INITIALS = 3

/** Looking through a share of the phrases smaller than 1/this is quicker than finding out which to leave out. */
const FEW = 8

/** A phrase that holds a letter the term begins with and one it ends with. */
const BOTH = 3

function rankTerm(shelf: SearchIndex, phrase: number, { written, initials }: Term, to: 'text' | 'end'): Rank {
  const start = fieldStart(shelf, phrase, 'code')
  const end = fieldStart(shelf, phrase, to)
  // Whatever is written is found by initials as well: where those are not, nothing is.
  const shortAt = initials ? initials.first(start, end) : start
  if (shortAt < 0) return NOWHERE
  const at = written.first(shortAt, end)
  const rank = at < 0 ? NOWHERE : rankAt(shelf, phrase, at, written)
  if (!initials || rank < TEXT) return rank
  // What the title says by its initials goes before what stands in the text in full.
  return Math.min(rank, rankAt(shelf, phrase, shortAt, initials) + BY_INITIALS)
}

function rankAt(shelf: SearchIndex, phrase: number, at: number, way: Scanner): Rank {
  const title = fieldStart(shelf, phrase, 'title')
  const text = fieldStart(shelf, phrase, 'text')
  if (at >= text) return TEXT + (at > text ? 2 : 1)
  const inCode = at < title
  const begins = at === (inCode ? fieldStart(shelf, phrase, 'code') : title)
  if (!begins) return NAMED + 2
  const end = (inCode ? title : text) - 1
  if (way.end(at, end) < end) return NAMED + 1
  return inCode ? EXACT_CODE : NAMED
}

export function foundIn(shelf: SearchIndex, phrase: number, rank: Rank, terms: readonly Term[]): FoundIn {
  if (rank >= GROUP) return 'group'
  if (rank >= TEXT) return 'text'
  const title = fieldStart(shelf, phrase, 'title')
  const inCode = terms.every(({ written }) => written.first(fieldStart(shelf, phrase, 'code'), title) >= 0)
  return inCode ? 'code' : 'title'
}

/** Which groups a term names. */
export function groupsOf(shelf: SearchIndex, { written, initials }: Term): boolean[] {
  return Array.from({ length: shelf.groups }, (_, group) => {
    const from = groupStart(shelf, group)
    const to = groupStart(shelf, group + 1)
    return written.first(from, to) >= 0 || (initials?.first(from, to) ?? -1) >= 0
  })
}

export interface RankedPhrase {
  /** Places of the phrases that match every term. */
  readonly phrases: readonly number[]
  /** Their ranks: that of the term that matches worst. */
  readonly ranks: readonly Rank[]
}

/** `to`: looks only at what comes before it, `text` or (everything) `end`. */
export function rankAll(
  shelf: SearchIndex,
  among: readonly number[],
  terms: readonly Term[],
  to: 'text' | 'end' = 'end',
): RankedPhrase {
  const groups = terms.map(term => groupsOf(shelf, term))
  const few = among.length * FEW < shelf.phrases.length
  const marks = few ? [] : terms.map(({ written, initials }) => mayMatch(shelf.holders, initials ?? written))
  const phrases: number[] = []
  const ranks: Rank[] = []
  for (const phrase of among) {
    const group = shelf.groupOf[phrase] ?? -1
    let worst = EXACT_CODE
    for (let index = 0; index < terms.length && worst < NOWHERE; index++) {
      const term = terms[index]
      const possible = few || marks[index]?.[phrase] === BOTH
      const rank = term && possible ? rankTerm(shelf, phrase, term, to) : NOWHERE
      worst = Math.max(worst, rank === NOWHERE && groups[index]?.[group] ? GROUP : rank)
    }
    if (worst === NOWHERE) continue
    phrases.push(phrase)
    ranks.push(worst)
  }
  return { phrases, ranks }
}
