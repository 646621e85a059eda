import type { Random } from './random'

/** Pairs of numbers that stand for many: which of them stands for each, and the pairs, one number after the other. */
export interface Codebook {
  readonly codes: Int32Array
  readonly pairs: Float64Array
}

const ROUNDS = 15

/** So many pairs that are nearest to all that are given (k-means). */
export function codebookOf(points: Float64Array, size: number, random: Random): Codebook {
  const count = points.length / 2
  const codes = new Int32Array(count)
  const pairs = new Float64Array(2 * size)
  const anyPoint = (place: number) => {
    const from = Math.floor(random() * count)
    pairs[2 * place] = points[2 * from] ?? 0
    pairs[2 * place + 1] = points[2 * from + 1] ?? 0
  }
  for (let place = 0; place < size; place++) anyPoint(place)
  const sums = new Float64Array(3 * size)
  for (let round = 0; round < ROUNDS; round++) {
    sums.fill(0)
    for (let at = 0; at < count; at++) {
      const [x, y] = [points[2 * at] ?? 0, points[2 * at + 1] ?? 0]
      let best = 0
      let least = Number.POSITIVE_INFINITY
      for (let place = 0; place < size; place++) {
        const [dx, dy] = [x - (pairs[2 * place] ?? 0), y - (pairs[2 * place + 1] ?? 0)]
        const far = dx * dx + dy * dy
        if (far >= least) continue
        least = far
        best = place
      }
      codes[at] = best
      sums[3 * best] = (sums[3 * best] ?? 0) + x
      sums[3 * best + 1] = (sums[3 * best + 1] ?? 0) + y
      sums[3 * best + 2] = (sums[3 * best + 2] ?? 0) + 1
    }
    if (round === ROUNDS - 1) break
    for (let place = 0; place < size; place++) {
      const held = sums[3 * place + 2] ?? 0
      if (held === 0) anyPoint(place)
      else {
        pairs[2 * place] = (sums[3 * place] ?? 0) / held
        pairs[2 * place + 1] = (sums[3 * place + 1] ?? 0) / held
      }
    }
  }
  return { codes, pairs }
}
