import { describe, expect, it } from 'vitest'
import type { Note } from '@/lib/notes/note'
import { createNoteSearch } from '@/lib/phrases/search/note-search'
import { parsePinyin } from '@/lib/phrases/search/pinyin'
import { PINYIN } from '@/lib/phrases/search/pinyin.data'

const note = (id: string, text: string, more: Partial<Note> = {}) =>
  ({ id, about: 'buyer:x:1', console: 'x', text, at: Number(id), updatedAt: '', ...more }) as Note

const notes = [
  note('1', '要发票，抬头写个人', { label: '风铃' }),
  note('2', '过敏体质，不要香味', { by: '小王' }),
  note('3', '答应补发一件', { pinned: true }),
  note('4', '退货地址已给'),
]
const search = createNoteSearch(notes, parsePinyin(PINYIN))
const ids = (query: string) => search(query).map(({ id }) => id)

describe('finding notes', () => {
  it('gives all without a query, as they came', () => {
    expect(ids('')).toEqual(['1', '2', '3', '4'])
  })

  it.each([
    ['a word of it', '发票', '1'],
    ['pinyin', 'guomin', '2'],
    ['initials', 'thdz', '4'],
    ['the buyer', '风铃', '1'],
    ['its author', '小王', '2'],
  ])('finds one by %s', (_, query, id) => {
    expect(ids(query)[0]).toBe(id)
  })

  it('finds nothing where nothing fits', () => {
    expect(ids('zzzzqqq')).toEqual([])
  })
})
