import {
  DIGITS,
  FINE_SIDE,
  FINE_ZERO,
  type ModelData,
  SIDE,
  ZERO,
} from '@/lib/phrases/suggest/model/topic-model'
import type { Network } from './fit'

/** Weights beyond so many standard deviations are cut: the few of them would cost all others their precision. */
const SPREAD = 5

/** Weights in few enough digits to ship; buckets no example ever had are nothing. */
export function quantised(
  { dimensions: D, vectors, heads }: Network,
  topics: readonly string[],
  seen: ReadonlySet<number>,
): ModelData {
  const scales = Array.from({ length: D }, (_, d) => {
    let squares = 0
    for (const bucket of seen) squares += (vectors[bucket * D + d] ?? 0) ** 2
    return Number((SPREAD * Math.sqrt(squares / seen.size)).toPrecision(5))
  })
  const digits: string[] = []
  for (let bucket = 0; bucket * D < vectors.length; bucket++) {
    for (let d = 0; d < D; d++) {
      const share = seen.has(bucket) ? (vectors[bucket * D + d] ?? 0) / (scales[d] || 1) : 0
      digits.push(DIGITS.charAt(ZERO + Math.round(Math.max(-1, Math.min(1, share)) * SIDE)))
    }
  }
  const headScale = Number(Math.max(...heads.flatMap(head => [...head].map(Math.abs))).toPrecision(5))
  const head = (weights: Float32Array) =>
    [...weights]
      .map(weight => {
        const level = FINE_ZERO + Math.round((weight / headScale) * FINE_SIDE)
        return DIGITS.charAt(Math.floor(level / DIGITS.length)) + DIGITS.charAt(level % DIGITS.length)
      })
      .join('')
  return {
    topics: topics.join(' '),
    dimensions: D,
    vectors: digits.join(''),
    scales,
    asked: head(heads[0]),
    answered: head(heads[1]),
    headScale,
  }
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
