/** Sixty-four characters: six bits each. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
export const DIGIT_BITS = 6

/** Reads numbers from a row of bits, written as characters of `DIGITS`, the highest bit first. */
export interface BitReader {
  /** A whole number from 0 on, in so many bits: 24 at most. */
  bits(count: number): number
  /** A whole number from 1 on, in the more bits the greater it is (Elias gamma). */
  gamma(): number
  /** A whole number from 0 on: how often it holds 2^low in ones and a zero, the rest in `low` bits (Rice). */
  rice(low: number): number
}

export function readBits(written: string): BitReader {
  const digits = new Uint8Array(128)
  for (let at = 0; at < DIGITS.length; at++) digits[DIGITS.charCodeAt(at)] = at
  let place = 0
  let held = 0
  let left = 0
  const more = () => {
    held = (held & ((1 << left) - 1)) * 2 ** DIGIT_BITS + (digits[written.charCodeAt(place++)] ?? 0)
    left += DIGIT_BITS
  }
  const bits = (count: number) => {
    while (left < count) more()
    left -= count
    return (held >> left) & ((1 << count) - 1)
  }
  return {
    bits,
    gamma() {
      let high = 0
      while (bits(1) === 0 && place <= written.length) high++
      return 2 ** high + bits(high)
    },
    rice(low) {
      let high = 0
      while (bits(1) === 1) high++
      return high * 2 ** low + bits(low)
    },
  }
}
