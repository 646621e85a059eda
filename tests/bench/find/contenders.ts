import uFuzzy from '@leeoniya/ufuzzy'
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import pinyinMatch from 'pinyin-match'
import type { Phrase } from '@/lib/phrases/library/phrase'
import { parsePinyin } from '@/lib/phrases/search/pinyin'
import { PINYIN } from '@/lib/phrases/search/pinyin.data'
import { createSearch } from '@/lib/phrases/search/search'

/** Something that finds phrases, each as its makers advise for text like this. */
export interface Contender {
  readonly name: string
  /** Takes seconds a keystroke: only whole queries are measured. */
  readonly slow?: true
  /** Returns the search: ids, as many as it finds up to `limit`. */
  prepare(phrases: readonly Phrase[]): (query: string, limit: number) => string[]
}

const whole = ({ code = '', title, text }: Phrase) => `${code} ${title} ${text}`

export const OURS = 'Deskside'
export const FUSE = 'Fuse.js'

export const CONTENDERS: readonly Contender[] = [
  {
    name: OURS,
    prepare(phrases) {
      const finder = createSearch(phrases, { pinyin: parsePinyin(PINYIN) })
      return (query, limit) => finder.search(query, limit).map(({ phrase }) => phrase)
    },
  },
  {
    name: 'String.includes',
    prepare(phrases) {
      const texts = phrases.map(phrase => ({ id: phrase.id, text: whole(phrase).toLowerCase() }))
      return (query, limit) => {
        const terms = query.toLowerCase().split(' ').filter(Boolean)
        return texts
          .filter(({ text }) => terms.every(term => text.includes(term)))
          .slice(0, limit)
          .map(({ id }) => id)
      }
    },
  },
  {
    name: FUSE,
    prepare(phrases) {
      const options = { keys: ['code', 'title', 'text'], ignoreLocation: true, threshold: 0.2 }
      const fuse = new Fuse(phrases, options)
      return (query, limit) => fuse.search(query, { limit }).map(({ item }) => item.id)
    },
  },
  {
    name: 'MiniSearch, bigrams',
    prepare(phrases) {
      const index = new MiniSearch<Phrase>({ fields: ['code', 'title', 'text'], tokenize: bigrams })
      index.addAll(phrases)
      return (query, limit) =>
        index
          .search(query, { combineWith: 'AND', prefix: true })
          .slice(0, limit)
          .map(({ id }) => String(id))
    },
  },
  {
    name: 'uFuzzy, unicode',
    prepare(phrases) {
      const search = new uFuzzy({ unicode: true, interSplit: "[^\\p{L}\\d']+", intraMode: 0 })
      const texts = phrases.map(whole)
      return (query, limit) =>
        (search.filter(texts, query) ?? []).slice(0, limit).map(index => phrases[index]?.id ?? '')
    },
  },
  {
    name: 'pinyin-match',
    slow: true,
    prepare(phrases) {
      const texts = phrases.map(whole)
      return (query, limit) => {
        const terms = query.split(' ').filter(Boolean)
        const found = phrases.filter((_, index) =>
          terms.every(term => pinyinMatch.match(texts[index] ?? '', term)),
        )
        return found.slice(0, limit).map(({ id }) => id)
      }
    },
  },
]

/** Hanzi by twos (and the last one alone), other words whole. */
function bigrams(text: string): string[] {
  return (text.toLowerCase().match(/[\u4e00-\u9fff]+|[a-z\d]+/g) ?? []).flatMap(run =>
    run.charCodeAt(0) < 0x4e00 ? [run] : Array.from(run, (_, at) => run.slice(at, at + 2)),
  )
}
