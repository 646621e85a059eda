import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { later, nextStamp, timeOf } from '@/lib/store/clock'
import type { Stamp } from '@/lib/trade/record'

const wall = fc.oneof(
  fc.integer({ min: -5, max: 2e12 }),
  fc.constantFrom(0, Number.MAX_SAFE_INTEGER, 8.64e15),
)
const device = fc.stringMatching(/^[a-z0-9]{1,12}$/)

describe('the clock', () => {
  it('says when, how often in that millisecond, and on which machine', () => {
    const first = nextStamp(undefined, Date.UTC(2026, 4, 1), 'desk1')
    expect(first).toBe(`${Date.UTC(2026, 4, 1).toString(36).padStart(9, '0')}-0000-desk1`)
    expect(nextStamp(first, Date.UTC(2026, 4, 1), 'desk1').slice(10)).toBe('0001-desk1')
    expect(timeOf(first)).toBe(Date.UTC(2026, 4, 1))
  })

  it('never goes back, whatever the wall clock does', () => {
    fc.assert(
      fc.property(fc.array(wall, { minLength: 2, maxLength: 50 }), device, (walls, id) => {
        let last: Stamp | undefined
        for (const now of walls) {
          const next = nextStamp(last, now, id)
          if (last !== undefined) expect(next > last).toBe(true)
          last = next
        }
      }),
    )
  })

  it('goes past whatever it has seen from another machine', () => {
    fc.assert(
      fc.property(wall, wall, device, device, (theirs, mine, a, b) => {
        const seen = nextStamp(undefined, theirs, a)
        expect(nextStamp(later(nextStamp(undefined, mine, b), seen), mine, b) > seen).toBe(true)
      }),
    )
  })

  it('breaks a tie by device, the same way everywhere', () => {
    const [a, b] = [nextStamp(undefined, 5, 'a'), nextStamp(undefined, 5, 'b')]
    expect(a < b).toBe(true)
    expect(later(a, b)).toBe(later(b, a))
  })

  it('goes to the next millisecond when one is used up', () => {
    const last = '000000005-zzzz-a' as Stamp
    expect(nextStamp(last, 5, 'a')).toBe('000000006-0000-a')
  })

  it('keeps its length, so that it compares as text', () => {
    fc.assert(
      fc.property(wall, device, (now, id) => {
        expect(nextStamp(undefined, now, id)).toMatch(/^[0-9a-z]{9}-[0-9a-z]{4}-[a-z0-9]+$/)
      }),
    )
  })
})
