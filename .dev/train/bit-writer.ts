import { DIGIT_BITS, DIGITS } from '@/lib/phrases/suggest/model/bits'

/** Writes what `readBits` reads. */
export interface BitWriter {
  gamma(number: number): void
  rice(number: number, low: number): void
  /** What was written, the last character filled up with zeros. */
  end(): string
}

export function createBitWriter(): BitWriter {
  let written = ''
  let digit = 0
  let held = 0
  const bit = (value: number) => {
    digit = 2 * digit + value
    held++
    if (held < DIGIT_BITS) return
    written += DIGITS.charAt(digit)
    digit = 0
    held = 0
  }
  const bits = (number: number, count: number) => {
    for (let at = count - 1; at >= 0; at--) bit(Math.floor(number / 2 ** at) % 2)
  }
  return {
    gamma(number) {
      const more = Math.floor(Math.log2(number))
      for (let at = 0; at < more; at++) bit(0)
      bits(number, more + 1)
    },
    rice(number, low) {
      for (let at = Math.floor(number / 2 ** low); at > 0; at--) bit(1)
      bit(0)
      bits(number % 2 ** low, low)
    },
    end() {
      while (held > 0) bit(0)
      return written
    },
  }
}
