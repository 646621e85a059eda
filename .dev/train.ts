import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { teach } from './train/teach'
import { weigh } from './train/weigh'
import { weighNeed } from './train/weigh-need'
import { moduleOf } from './train/write-model'

/**
 * Teaches the model of suggestions anew from the lines written in `.dev/train` and writes its weights; a minute or so, the same each time.
 * `--weights` instead prints what evidence.ts and need.ts weigh: fitted with a model that the plain lines were kept from.
 */
const { values } = parseArgs({ options: { weights: { type: 'boolean' } } })
if (values.weights) {
  const model = teach({ plain: false })
  console.log(JSON.stringify({ need: weighNeed(model), evidence: weigh(model) }, null, 2))
} else {
  const file = join(import.meta.dirname, '../lib/phrases/suggest/model/weights.data.ts')
  const module = moduleOf(teach({ plain: true }))
  writeFileSync(file, module)
  console.log(`${file}: ${Math.round(module.length / 1000)} kB`)
}
