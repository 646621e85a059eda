import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HASH_BITS } from '@/lib/phrases/suggest/model/hash-features'
import { createHashRows } from '@/lib/phrases/suggest/model/hash-rows'

const last = 2 ** HASH_BITS - 1
const hash = fc.integer({ min: 0, max: last })

describe('rows of hashes', () => {
  it('are found by every hash that is kept and by no other', () => {
    fc.assert(
      fc.property(fc.uniqueArray(hash), fc.array(hash), (kept, others) => {
        const rising = Int32Array.from(kept).sort()
        const rows = createHashRows(rising)
        expect(Array.from(rising, one => rows.find(one))).toEqual(Array.from(rising, (_, row) => row))
        for (const other of others) expect(rows.find(other)).toBe(rising.indexOf(other))
      }),
    )
  })

  it('are found at either end, and beside each other', () => {
    const rows = createHashRows(Int32Array.of(0, 1, 2, last - 1, last))
    expect([0, 1, 2, 3, last - 2, last - 1, last].map(one => rows.find(one))).toEqual([0, 1, 2, -1, -1, 3, 4])
    expect(rows.size).toBe(5)
  })
})
