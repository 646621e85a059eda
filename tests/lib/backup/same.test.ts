import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalText, sameRecord } from '@/lib/backup/same'

const plain = fc.jsonValue({ maxDepth: 3 }).filter(value => !JSON.stringify(value).includes('-0'))

describe('records that say the same', () => {
  it('are those with the same text, whatever the order of their fields', () => {
    fc.assert(
      fc.property(plain, plain, (a, b) => {
        expect(sameRecord(a, b)).toBe(canonicalText(a) === canonicalText(b))
        expect(sameRecord(a, structuredClone(a))).toBe(true)
      }),
    )
  })

  it.each([
    ['fields in another order', { a: 1, b: [2] }, { b: [2], a: 1 }, true],
    ['an undefined field', { a: 1, b: undefined }, { a: 1 }, true],
    ['one more field', { a: 1 }, { a: 1, b: 2 }, false],
    ['one field less', { a: 1, b: 2 }, { a: 1 }, false],
    ['a list in another order', { a: [1, 2] }, { a: [2, 1] }, false],
    ['a list and an object', { a: [] }, { a: {} }, false],
    ['a field that every object has', { toString: 1 }, {}, false],
    ['a text and a number', { a: '1' }, { a: 1 }, false],
  ])('%s', (_, a, b, same) => {
    expect(sameRecord(a, b)).toBe(same)
    expect(sameRecord(b, a)).toBe(same)
  })
})
