import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Content, NO_CONTENT } from '@/lib/backup/content'
import { merge } from '@/lib/backup/merge'
import type { Note } from '@/lib/notes/note'
import { content } from './arbitrary'

const note = (text: string, updatedAt: string, deleted = false) =>
  ({
    id: 'n1',
    about: 'buyer:x:1',
    console: 'x',
    text,
    at: 1,
    updatedAt,
    ...(deleted && { deletedAt: updatedAt }),
  }) as unknown as Note

const notes = (...all: Note[]): Content => ({ ...NO_CONTENT, notes: all })

describe('merging two machines', () => {
  it('gives the same whoever imports whose file', () => {
    fc.assert(
      fc.property(content, content, (a, b) => {
        expect(merge(a, b)).toEqual(merge(b, a))
      }),
    )
  })

  it('gives the same in whatever order three files go around', () => {
    fc.assert(
      fc.property(content, content, content, (a, b, c) => {
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)))
      }),
    )
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(content, content, (a, b) => {
        const once = merge(a, b)
        expect(merge(once, b)).toEqual(once)
        expect(merge(once, once)).toEqual(once)
      }),
    )
  })

  it('loses no record that either side had', () => {
    fc.assert(
      fc.property(content, content, (a, b) => {
        const ids = new Set(merge(a, b).notes.map(({ id }) => id))
        for (const { id } of [...a.notes, ...b.notes]) expect(ids.has(id)).toBe(true)
      }),
    )
  })

  const early = '000000001-0000-a'
  const late = '000000002-0000-b'
  it.each([
    ['a later edit wins', note('旧', early), note('新', late), '新', false],
    ['a later deletion wins', note('旧', early), note('旧', late, true), '旧', true],
    ['a later edit brings a deleted note back', note('旧', early, true), note('新', late), '新', false],
    ['a deletion keeps an older edit out', note('新', late, true), note('旧', early), '新', true],
  ])('%s', (_, mine, theirs, text, deleted) => {
    for (const merged of [merge(notes(mine), notes(theirs)), merge(notes(theirs), notes(mine))]) {
      expect(merged.notes).toHaveLength(1)
      expect(merged.notes[0]).toMatchObject({ text })
      expect('deletedAt' in (merged.notes[0] ?? {})).toBe(deleted)
    }
  })

  it('counts uses once per device, however often a file comes by', () => {
    const used = (device: string, count: number, last: number) =>
      ({ id: `p/${device}`, phrase: 'p', device, count, last }) as never
    const mine = { ...NO_CONTENT, usage: [used('a', 3, 10), used('b', 2, 5)] }
    const theirs = { ...NO_CONTENT, usage: [used('b', 4, 4)] }
    expect(merge(merge(mine, theirs), theirs).usage).toEqual([used('a', 3, 10), used('b', 4, 5)])
  })
})
