import type { Group, GroupId, Phrase, Usage } from '../library/phrase'
import { type EncodedTexts, encodeTexts } from './encoded-text'
import type { Pinyin } from './pinyin'
import { buildPostings, type Postings } from './postings'

/** The library laid out for searching. */
export interface SearchIndex extends EncodedTexts {
  readonly phrases: readonly Phrase[]
  /** Which phrases hold which letters. */
  readonly holders: Postings
  /** For each phrase the place of its group among the groups; -1 without one. */
  readonly groupOf: readonly number[]
  readonly groups: number
  /** Places of phrases, most used first. */
  readonly byUse: readonly number[]
  /** For each phrase its place in `byUse`. */
  readonly useRank: Uint32Array
}

export const PHRASE_FIELDS = ['code', 'title', 'text'] as const
export type PhraseField = (typeof PHRASE_FIELDS)[number]

const PLACE = { code: 0, title: 1, text: 2, end: 3 } as const

/** First cell of a phrase's field; the field ends one cell before the next one begins. */
export function fieldStart(searchIndex: SearchIndex, phrase: number, field: PhraseField | 'end'): number {
  return searchIndex.starts[phrase * PHRASE_FIELDS.length + PLACE[field]] ?? 0
}

/** Where the name of a group begins among the index's cells; names stand behind the phrases. */
export function groupStart(searchIndex: SearchIndex, group: number): number {
  return searchIndex.starts[searchIndex.phrases.length * PHRASE_FIELDS.length + group] ?? 0
}

/** Encodes a whole library for searching; without `pinyin` it is found by what is written alone. */
export function buildIndex(
  phrases: readonly Phrase[],
  groups: readonly Group[],
  usage: readonly Usage[],
  pinyin: Pinyin | undefined,
): SearchIndex {
  const names = new Map<GroupId | undefined, string>(groups.map(group => [group.id, group.name]))
  const texts = [
    ...phrases.flatMap(({ code = '', title, text }) => [code, title, text]),
    ...groups.map(({ name, parent }) => `${names.get(parent) ?? ''} ${name}`),
  ]
  const places = new Map<GroupId | undefined, number>(groups.map((group, place) => [group.id, place]))
  const scores = scoresOf(usage)
  const byUse = phrases
    .map((phrase, place) => ({ place, score: scores.get(phrase.id) ?? 0 }))
    .sort((a, b) => b.score - a.score)
    .map(({ place }) => place)
  const useRank = new Uint32Array(phrases.length)
  byUse.forEach((place, rank) => {
    useRank[place] = rank
  })
  const cells = encodeTexts(texts, pinyin)
  return {
    ...cells,
    holders: buildPostings(cells, phrases.length, PHRASE_FIELDS.length),
    phrases,
    groupOf: phrases.map(({ group }) => places.get(group) ?? -1),
    groups: groups.length,
    byUse,
    useRank,
  }
}

const HALF_LIFE = 30 * 24 * 60 * 60 * 1000

/** How much each phrase is used, all devices together; a use counts half as much a month before the latest one of all. */
function scoresOf(usage: readonly Usage[]): Map<Phrase['id'], number> {
  const latest = usage.reduce((time, { last }) => Math.max(time, last), 0)
  const scores = new Map<Phrase['id'], number>()
  for (const { phrase, count, last } of usage) {
    const weight = count * 0.5 ** ((latest - last) / HALF_LIFE)
    scores.set(phrase, (scores.get(phrase) ?? 0) + weight)
  }
  return scores
}
