import { describe, expect, it } from 'vitest'
import { parseStars, satisfactionOf, starsMissing } from '@/lib/day/satisfaction'

describe('satisfaction', () => {
  it('is four and five stars of all reviews', () => {
    expect(satisfactionOf([2, 1, 2, 15, 80])).toBeCloseTo(0.95)
    expect(satisfactionOf([0, 0, 0, 0, 0])).toBeUndefined()
  })

  it.each([
    [[1, 0, 0, 0, 9], 0.95, 10],
    [[0, 0, 0, 5, 5], 0.95, 0],
    [[5, 0, 0, 0, 95], 0.95, 0],
  ] as const)('of %j lacks, to reach %d, %i reviews with five stars', (stars, target, missing) => {
    expect(starsMissing(stars, target)).toBe(missing)
    const [one, two, three, four, five] = stars
    const after = satisfactionOf([one, two, three, four, five + missing]) ?? 0
    expect(after).toBeGreaterThanOrEqual(target - 1e-9)
  })

  it('reads what was kept, and nothing out of what is no number', () => {
    expect(parseStars('1,2,3,4,5')).toEqual([1, 2, 3, 4, 5])
    expect(parseStars('x,-2,3.5')).toEqual([0, 0, 0, 0, 0])
    expect(parseStars('')).toEqual([0, 0, 0, 0, 0])
  })
})
