import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { paced } from '@/lib/page-agent/read/pace'

describe('values', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  const started = () => {
    const ending = new AbortController()
    const seen: number[] = []
    const give = paced((value: number) => seen.push(value), {
      pause: 200,
      longest: 800,
      signal: ending.signal,
      isOther: (value, last) => value > 1000 && last < 1000,
    })
    return { seen, give, end: () => ending.abort() }
  }

  it('pass at once while they are rare', () => {
    const { seen, give } = started()
    give(1)
    vi.advanceTimersByTime(250)
    give(2)
    expect(seen).toEqual([1, 2])
  })

  it('pass as the newest alone while they pour, and the last one always does', () => {
    const { seen, give } = started()
    for (let value = 1; value <= 50; value++) {
      give(value)
      vi.advanceTimersByTime(20)
    }
    vi.advanceTimersByTime(1000)
    expect(seen.length).toBeLessThanOrEqual(5)
    expect(seen.at(-1)).toBe(50)
  })

  it('pass at once again after a pause', () => {
    const { seen, give } = started()
    for (let value = 1; value <= 50; value++) {
      give(value)
      vi.advanceTimersByTime(20)
    }
    vi.advanceTimersByTime(2000)
    give(60)
    vi.advanceTimersByTime(210)
    give(61)
    expect(seen.slice(-2)).toEqual([60, 61])
  })

  it('pass at once when they tell of something else', () => {
    const { seen, give } = started()
    give(1)
    give(2)
    give(1001)
    expect(seen).toEqual([1, 1001])
    vi.advanceTimersByTime(1000)
    expect(seen).toEqual([1, 1001])
  })

  it('pass no more after the end', () => {
    const { seen, give, end } = started()
    give(1)
    give(2)
    end()
    vi.advanceTimersByTime(1000)
    expect(seen).toEqual([1])
  })
})
