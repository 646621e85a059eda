import { deflateRawSync } from 'node:zlib'
import type { CountData } from '@/lib/phrases/suggest/model/entries'
import { modelColumns, type PackedModel } from '@/lib/phrases/suggest/model/packed-model'
import type { ModelData } from '@/lib/phrases/suggest/model/topic-model'

/** A model as it is shipped. */
export function packModel(data: ModelData): PackedModel {
  const counts = ({ levels, costs, priors, doubt }: CountData) => ({
    entries: levels.length,
    costs: costs.join(' '),
    priors: priors.join(' '),
    doubt,
  })
  return {
    topics: data.topics.join(' '),
    size: data.hashes.length,
    asked: counts(data.asked),
    answered: counts(data.answered),
    columns: deflateRawSync(Buffer.concat(modelColumns(data)), { level: 9 }).toString('base64'),
  }
}

/** The module the model is shipped in. */
export function moduleOf(data: ModelData): string {
  return `import type { PackedModel } from './packed-model'

/** Written by \`npm run train\` from the lines in .dev/train; not to be edited by hand. */
export const PACKED: PackedModel = ${written(packModel(data), '')}
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
