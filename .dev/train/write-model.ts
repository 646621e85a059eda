import { gapBits, HASH_SPAN, type ModelData } from '@/lib/phrases/suggest/model/topic-model'
import { createBitWriter } from './bit-writer'

/** Rising hashes by how far each is from the one before. */
export function hashesWritten(hashes: readonly number[]): string {
  const bits = createBitWriter()
  const low = gapBits(hashes.length, HASH_SPAN)
  let before = 0
  for (const hash of hashes) {
    bits.rice(hash - before - 1, low)
    before = hash
  }
  return bits.end()
}

/** The module the model is shipped in. */
export function moduleOf(data: ModelData): string {
  return `import type { ModelData } from './topic-model'

/** Written by \`npm run train\` from the lines in .dev/train; not to be edited by hand. */
export const MODEL: ModelData = ${written(data, '')}
`
}

function written(value: unknown, indent: string): string {
  if (typeof value === 'string') return `'${value}'`
  if (typeof value !== 'object' || value === null) return String(value).replace(/(?<=\d)(?=(\d{3})+$)/g, '_')
  const fields = Object.entries(value).map(([name, inner]) => {
    const text = written(inner, `${indent}  `)
    const wide = typeof inner === 'string' && indent.length + name.length + text.length > WIDTH
    return `${indent}  ${name}:${wide ? `\n${indent}    ` : ' '}${text},\n`
  })
  return `{\n${fields.join('')}${indent}}`
}

/** Columns a line has before a value goes on the next. */
const WIDTH = 105
