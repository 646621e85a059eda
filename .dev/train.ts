import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { teach } from './train/teach'
import { moduleOf } from './train/write-model'

/** Teaches the model of suggestions anew from the lines written in `.dev/train` and writes its weights; minutes, the same each time. */
const file = join(import.meta.dirname, '../lib/phrases/suggest/model/weights.data.ts')
const module = moduleOf(teach({ plain: true }))
writeFileSync(file, module)
console.log(`${file}: ${Math.round(module.length / 1000)} kB`)
