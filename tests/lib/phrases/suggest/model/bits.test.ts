import { describe, expect, it } from 'vitest'
import { readBits } from '@/lib/phrases/suggest/model/bits'
import { createBitWriter } from '../../../../../.dev/train/bit-writer'

describe('bits', () => {
  const numbers = [1, 2, 3, 5, 8, 63, 64, 127, 1000, 70_000, 1]

  it('give back what was written, one after the other', () => {
    const bits = createBitWriter()
    for (const number of numbers) {
      bits.gamma(number)
      bits.rice(number, 3)
      bits.rice(number - 1, 9)
    }
    const read = readBits(bits.end())
    for (const number of numbers) {
      expect(read.gamma()).toBe(number)
      expect(read.rice(3)).toBe(number)
      expect(read.rice(9)).toBe(number - 1)
    }
  })

  it('take less room for what is small', () => {
    const sizeOf = (number: number) => {
      const bits = createBitWriter()
      for (let times = 0; times < 60; times++) bits.gamma(number)
      return bits.end().length
    }
    expect(sizeOf(1)).toBe(10)
    expect(sizeOf(4)).toBe(50)
  })
})
