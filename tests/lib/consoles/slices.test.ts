import { describe, expect, it } from 'vitest'
import { atOnce, type ReadingSteps, readInSlices, type Slicing } from '@/lib/consoles/slices'

function* steps(count: number, done: string[] = []): ReadingSteps<string[]> {
  for (let i = 0; i < count; i++) {
    done.push(`${i}`)
    yield
  }
  return done
}

/** A clock on which every look takes a millisecond. */
function slicing(done: string[], slice: number): Slicing {
  let now = 0
  return {
    slice,
    clock: () => now++,
    rest: async () => void done.push('rest'),
  }
}

describe('work in slices', () => {
  it('at once is done without a rest', () => {
    expect(atOnce(steps(3))).toEqual(['0', '1', '2'])
  })

  it('rests whenever its time is over', async () => {
    const done: string[] = []
    const signal = new AbortController().signal
    expect(await readInSlices(steps(5, done), slicing(done, 2), signal)).toBe(done)
    expect(done).toEqual(['0', '1', 'rest', '2', '3', 'rest', '4'])
  })

  it('ends with its signal', async () => {
    const done: string[] = []
    const end = new AbortController()
    const pace = { ...slicing(done, 1), rest: async () => end.abort() }
    expect(await readInSlices(steps(5, done), pace, end.signal)).toBeUndefined()
    expect(done).toEqual(['0'])
  })

  it('tells what each slice took', async () => {
    const spent: number[] = []
    await readInSlices(steps(3), slicing([], 2), new AbortController().signal, ms => void spent.push(ms))
    expect(spent).toHaveLength(2)
  })
})
