import { mayMatch } from './postings'
import type { Scanner } from './scan'
import { fieldStart, groupStart, type PhraseField, type SearchIndex } from './search-index'
import type { Term } from './term'

/** Where a phrase was found. `group`: only by its group's name. */
export type FoundIn = PhraseField | 'group'

/**
 * How well a phrase matches; less is better. Tens: 0 exact code, 10 code or title, 20 text, 30 group. Ones: 0 the whole
 * field, 1 its beginning, 2 inside it; 3–5 the same for a match by initials.
 */
export type Rank = number

const EXACT_CODE: Rank = 0
const NAMED: Rank = 10
const TEXT: Rank = 20
const GROUP: Rank = 30
const NOWHERE: Rank = 99
const BY_INITIALS = 3

/** Below 1/FEW of the phrases, scanning just those is quicker than reading the postings of the whole library first. */
const FEW = 8

/** `mayMatch` of a phrase that holds both the first and the last letter of the term. */
const BOTH = 3

function rankTerm(
  searchIndex: SearchIndex,
  phrase: number,
  { written, initials }: Term,
  to: 'text' | 'end',
): Rank {
  const start = fieldStart(searchIndex, phrase, 'code')
  const end = fieldStart(searchIndex, phrase, to)
  // A text that holds the written term also holds its initials, so a phrase without the initials cannot match.
  const shortAt = initials ? initials.first(start, end) : start
  if (shortAt < 0) return NOWHERE
  const at = written.first(shortAt, end)
  const rank = at < 0 ? NOWHERE : rankAt(searchIndex, phrase, at, written)
  if (!initials || rank < TEXT) return rank
  // Initials found in the title rank before the whole term found in the text.
  return Math.min(rank, rankAt(searchIndex, phrase, shortAt, initials) + BY_INITIALS)
}

function rankAt(searchIndex: SearchIndex, phrase: number, at: number, scanner: Scanner): Rank {
  const title = fieldStart(searchIndex, phrase, 'title')
  const text = fieldStart(searchIndex, phrase, 'text')
  if (at >= text) return TEXT + (at > text ? 2 : 1)
  const inCode = at < title
  const begins = at === (inCode ? fieldStart(searchIndex, phrase, 'code') : title)
  if (!begins) return NAMED + 2
  const end = (inCode ? title : text) - 1
  if (scanner.end(at, end) < end) return NAMED + 1
  return inCode ? EXACT_CODE : NAMED
}

/** Which field a phrase of this rank was found in; `phrase` is its place in the index. */
export function foundIn(
  searchIndex: SearchIndex,
  phrase: number,
  rank: Rank,
  terms: readonly Term[],
): FoundIn {
  if (rank >= GROUP) return 'group'
  if (rank >= TEXT) return 'text'
  const title = fieldStart(searchIndex, phrase, 'title')
  const inCode = terms.every(
    ({ written }) => written.first(fieldStart(searchIndex, phrase, 'code'), title) >= 0,
  )
  return inCode ? 'code' : 'title'
}

/** Which groups a term names. */
export function groupsOf(searchIndex: SearchIndex, { written, initials }: Term): boolean[] {
  return Array.from({ length: searchIndex.groups }, (_, group) => {
    const from = groupStart(searchIndex, group)
    const to = groupStart(searchIndex, group + 1)
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
  searchIndex: SearchIndex,
  among: readonly number[],
  terms: readonly Term[],
  to: 'text' | 'end' = 'end',
): RankedPhrase {
  const groups = terms.map(term => groupsOf(searchIndex, term))
  const few = among.length * FEW < searchIndex.phrases.length
  const marks = few
    ? []
    : terms.map(({ written, initials }) => mayMatch(searchIndex.holders, initials ?? written))
  const phrases: number[] = []
  const ranks: Rank[] = []
  for (const phrase of among) {
    const group = searchIndex.groupOf[phrase] ?? -1
    let worst = EXACT_CODE
    for (let index = 0; index < terms.length && worst < NOWHERE; index++) {
      const term = terms[index]
      const possible = few || marks[index]?.[phrase] === BOTH
      const rank = term && possible ? rankTerm(searchIndex, phrase, term, to) : NOWHERE
      worst = Math.max(worst, rank === NOWHERE && groups[index]?.[group] ? GROUP : rank)
    }
    if (worst === NOWHERE) continue
    phrases.push(phrase)
    ranks.push(worst)
  }
  return { phrases, ranks }
}
