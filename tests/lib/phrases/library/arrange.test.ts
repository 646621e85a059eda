import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  groupsInOrder,
  inOrder,
  phrasesInOrder,
  placed,
  placedGroup,
  subgroupsOf,
} from '@/lib/phrases/library/arrange'
import type { Group, GroupId, Phrase, PhraseId } from '@/lib/phrases/library/phrase'
import type { Stamp } from '@/lib/trade/record'

const updatedAt = '1' as Stamp
const one = (id: string, order?: number): Phrase => ({
  id: id as PhraseId,
  title: id,
  text: id,
  updatedAt,
  ...(order !== undefined && { order }),
})
const group = (id: string, order: number, parent?: string): Group => ({
  id: id as GroupId,
  name: id,
  order,
  updatedAt,
  ...(parent !== undefined && { parent: parent as GroupId }),
})
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id).join('')
/** What the list shows once the changed ones are written. */
const shown = <T extends { id: string; order?: number }>(all: readonly T[], changed: readonly T[]) =>
  all.map(record => changed.find(({ id }) => id === record.id) ?? record).toSorted(inOrder)

describe('putting phrases at a place', () => {
  it.each([
    ['first', [one('a', 0), one('b', 1), one('c', 2)], 'c', 0, 'cab', 'c'],
    ['last', [one('a', 0), one('b', 1), one('c', 2)], 'a', 2, 'bca', 'a'],
    ['between', [one('a', 0), one('b', 1), one('c', 2)], 'c', 1, 'acb', 'c'],
    ['where none has an order', [one('a'), one('b'), one('c')], 'c', 0, 'cab', 'c'],
    ['behind one without an order', [one('a'), one('b'), one('c')], 'a', 1, 'bac', 'abc'],
    ['between two of one order', [one('a', 1), one('b', 1), one('c', 5)], 'c', 1, 'acb', 'abc'],
  ])('%s', (_, all, id, at, expected, written) => {
    const moving = all.filter(phrase => phrase.id === id)
    const changed = placed(
      all.filter(phrase => phrase.id !== id),
      moving,
      at,
    )
    expect(ids(shown(all, changed))).toBe(expected)
    expect(ids(changed).split('').sort().join('')).toBe(written)
  })

  it('shows what was asked for, whatever stood there and however often', () => {
    const orders = fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined })
    const steps = fc.array(fc.tuple(fc.nat(5), fc.nat(4), fc.integer({ min: 1, max: 3 })), { maxLength: 80 })
    fc.assert(
      fc.property(fc.array(orders, { minLength: 6, maxLength: 6 }), steps, (start, moves) => {
        let all: readonly Phrase[] = start.map((order, i) => one('abcdef'[i] ?? '', order)).toSorted(inOrder)
        for (const [from, to, count] of moves) {
          const moving = all.slice(from, from + count)
          const others = all.filter(phrase => !moving.includes(phrase))
          const at = Math.min(to, others.length)
          const wanted = [...others.slice(0, at), ...moving, ...others.slice(at)]
          all = shown(all, placed(others, moving, at))
          expect(ids(all)).toBe(ids(wanted))
        }
      }),
    )
  })
})

describe('groups', () => {
  const groups = [group('b', 1), group('a', 0), group('y', 1, 'a'), group('x', 0, 'a'), group('o', 2, 'gone')]

  it('are shown each with what stands in it; one whose parent is gone is on the first level', () => {
    expect(ids(groupsInOrder(groups))).toBe('axybo')
  })

  it('order the phrases of the whole library, those of none last', () => {
    const put = (id: string, at?: string): Phrase => ({ ...one(id, 0), ...(at && { group: at as GroupId }) })
    expect(ids(phrasesInOrder([put('1'), put('2', 'b'), put('3', 'y'), put('4', 'a')], groups))).toBe('4321')
  })

  const moved = (id: string, parent: string | undefined, at: number) => {
    const found = groups.find(candidate => candidate.id === id)
    if (!found) throw new Error(id)
    const changed = placedGroup(groups, found, parent as GroupId | undefined, at)
    return ids(groupsInOrder(groups.map(one => changed.find(two => two.id === one.id) ?? one)))
  }

  it.each([
    ['up', 'b', undefined, 0, 'baxyo'],
    ['down with what stands in it', 'a', undefined, 1, 'baxyo'],
    ['inside their parent', 'y', 'a', 0, 'ayxbo'],
    ['under another', 'b', 'a', 2, 'axybo'],
    ['out to the first level', 'x', undefined, 2, 'aybxo'],
    ['not under one of the second level', 'b', 'x', 0, 'axybo'],
    ['not under another with groups of their own', 'a', 'b', 0, 'axybo'],
    ['not under themselves', 'b', 'b', 0, 'axybo'],
  ])('move %s', (_, id, parent, at, expected) => {
    expect(moved(id, parent, at)).toBe(expected)
  })

  it('that go under another say so, and lose it when they come out', () => {
    const [b, , , x] = groups
    if (!b || !x) throw new Error('no groups')
    expect(placedGroup(groups, b, 'a' as GroupId, 2)).toMatchObject([{ id: 'b', parent: 'a' }])
    expect(placedGroup(groups, x, undefined, 0)[0]).not.toHaveProperty('parent')
    expect(subgroupsOf('a', placedGroup(groups, b, 'a' as GroupId, 2))).toHaveLength(1)
  })
})
