import type { Group, Phrase, PhraseId, Usage } from '../library/phrase'
import { type Highlights, highlightsOf, type Span } from './highlights'
import type { Pinyin } from './pinyin'
import { narrows, parseQuery, type Query } from './query'
import { type FoundIn, foundIn, groupsOf, type RankedPhrase, rankAll } from './rank'
import { buildIndex } from './search-index'
import { readMisspelt, readTerm, type Term } from './term'

export type { Span }

/** A phrase that matches what was typed. */
export interface Found {
  readonly phrase: PhraseId
  /** Where the match is; `group`: only its group's name matches. */
  readonly field: FoundIn
  /** What to mark, as places in the phrase's own title, text and code. */
  readonly marks: Highlights
}

export interface PhraseSearch {
  /**
   * Best first, `limit` at most: exact code, then code and title, then text, then group; ties by use and recency.
   * Words may stand in any order, in hanzi, pinyin, initials or mixed (`发huo`); `g:售后` keeps to a group.
   * Only when nothing matches are slips allowed for. Nothing typed finds nothing; a group alone finds all of it.
   */
  search(query: string, limit: number): Found[]
}

export interface SearchOptions {
  /** Without it only what is written is found. */
  readonly pinyin?: Pinyin
  readonly usage?: readonly Usage[]
  readonly groups?: readonly Group[]
}

/** Lays the library out for searching (some ms for 10,000 phrases): make one for each change of it, not for each query. */
export function createSearch(phrases: readonly Phrase[], options: SearchOptions = {}): PhraseSearch {
  const { pinyin, usage = [], groups = [] } = options
  const searchIndex = buildIndex(phrases, groups, usage, pinyin)
  const everything = phrases.map((_, place) => place)
  /** A longer query only looks through what the shorter one matched. */
  let last: { readonly query: Query; readonly matches: readonly number[] } | undefined

  function inGroups(names: readonly string[]): readonly number[] {
    const hits = names.map(name => groupsOf(searchIndex, readTerm(name, searchIndex, pinyin)))
    return hits.length === 0
      ? everything
      : everything.filter(place => hits.every(hit => hit[searchIndex.groupOf[place] ?? -1]))
  }

  function search(query: Query): { readonly found: RankedPhrase; readonly terms: readonly Term[] } {
    const among = last && narrows(last.query, query) ? last.matches : inGroups(query.groups)
    const terms = query.terms.map(term => readTerm(term, searchIndex, pinyin))
    const found = rankAll(searchIndex, among, terms)
    last = { query, matches: found.phrases }
    if (found.phrases.length > 0) return { found, terms }
    const misspelt = query.terms.map(term => readMisspelt(term, searchIndex, pinyin))
    const all = inGroups(query.groups)
    const named = rankAll(searchIndex, all, misspelt, 'text')
    return { found: named.phrases.length > 0 ? named : rankAll(searchIndex, all, misspelt), terms: misspelt }
  }

  return {
    search(typed, limit) {
      const query = parseQuery(typed)
      if (query.terms.length + query.groups.length === 0) return []
      const { found, terms } = search(query)
      return best(found, limit).map(({ place, phrase, rank }) => ({
        phrase: phrase.id,
        field: foundIn(searchIndex, place, rank, terms),
        marks: highlightsOf(searchIndex, place, terms),
      }))
    },
  }

  /** Sorts plain numbers, rank before use: quicker than comparing pairs. */
  function best({ phrases: places, ranks }: RankedPhrase, limit: number) {
    const count = phrases.length
    const keys = Float64Array.from(
      places,
      (place, index) => (ranks[index] ?? 0) * count + (searchIndex.useRank[place] ?? 0),
    )
    return Array.from(keys.sort().subarray(0, limit)).flatMap(key => {
      const place = searchIndex.byUse[key % count] ?? 0
      const phrase = phrases[place]
      return phrase ? [{ place, phrase, rank: Math.floor(key / count) }] : []
    })
  }
}
