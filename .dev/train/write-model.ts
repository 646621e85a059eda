import {
  BOOK_SIDE,
  DIGITS,
  FINE_SIDE,
  FINE_ZERO,
  type ModelData,
  WIDE,
} from '@/lib/phrases/suggest/model/topic-model'
import { codebookOf } from './codebook'
import type { Network } from './fit'
import type { Random } from './random'

/** Weights in few enough digits to ship: each two of a feature by the nearest of a few pairs. */
export function quantised(
  { dimensions: D, vectors, heads }: Network,
  topics: readonly string[],
  hashes: readonly number[],
  random: Random,
): ModelData {
  const half = D / 2
  const codes = new Array<string>(hashes.length * half)
  const scales: number[] = []
  let books = ''
  for (let d = 0; d < half; d++) {
    const points = Float64Array.from(
      { length: 2 * hashes.length },
      (_, at) => vectors[(at >> 1) * D + 2 * d + (at & 1)] ?? 0,
    )
    const book = codebookOf(points, DIGITS.length, random)
    for (const [at, code] of book.codes.entries()) codes[at * half + d] = DIGITS.charAt(code)
    const steps = [0, 1].map(
      side => Math.max(...book.pairs.filter((_, at) => at % 2 === side).map(Math.abs)) / BOOK_SIDE || 1,
    )
    scales.push(...steps.map(step => Number(step.toPrecision(5))))
    for (const [at, weight] of book.pairs.entries())
      books += twoDigits(FINE_ZERO + Math.round(weight / (steps[at % 2] ?? 1)))
  }
  const headScale = Number(Math.max(...heads.flatMap(head => [...head].map(Math.abs))).toPrecision(5))
  const head = (weights: Float32Array) =>
    [...weights].map(weight => twoDigits(FINE_ZERO + Math.round((weight / headScale) * FINE_SIDE))).join('')
  return {
    topics: topics.join(' '),
    dimensions: D,
    hashes: gapsOf(hashes),
    codes: codes.join(''),
    books,
    scales: scales.join(' '),
    asked: head(heads[0]),
    answered: head(heads[1]),
    headScale,
  }
}

const twoDigits = (level: number) =>
  DIGITS.charAt(Math.floor(level / DIGITS.length)) + DIGITS.charAt(level % DIGITS.length)

/** Rising numbers by how far each is from the one before. */
function gapsOf(numbers: readonly number[]): string {
  let written = ''
  let before = 0
  for (const number of numbers) {
    let gap = number - before
    for (; gap >= WIDE; gap -= WIDE) written += twoDigits(WIDE)
    written += twoDigits(gap)
    before = number
  }
  return written
}

/** The module the weights are shipped in. */
export function moduleOf(data: ModelData): string {
  const fields = Object.entries(data).map(([name, value]) =>
    typeof value === 'string'
      ? `  ${name}:\n    '${value}',`
      : `  ${name}: ${JSON.stringify(value).replaceAll(',', ', ')},`,
  )
  return `import type { ModelData } from './topic-model'

/** Written by \`npm run train\` from the lines in .dev/train; not to be edited by hand. */
export const MODEL: ModelData = {
${fields.join('\n')}
}
`
}
