import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { judgedLines } from './train/judged'
import { readPlainLines } from './train/lines'
import { teach } from './train/teach'
import { weigh } from './train/weigh'
import { weighNeed } from './train/weigh-need'
import { moduleOf } from './train/write-model'

/**
 * Teaches the model of suggestions anew from the lines written in `.dev/train` and writes its weights; a minute or so, the same each time.
 * `--weights` instead prints what evidence.ts and need.ts weigh: fitted on plain lines kept from the model that reads them.
 */
const { values } = parseArgs({ options: { weights: { type: 'boolean' } } })
if (values.weights) {
  const judged = judgedLines()
  console.log(JSON.stringify({ need: weighNeed(judged), evidence: weigh(judged) }, null, 2))
} else {
  const file = join(import.meta.dirname, '../lib/phrases/suggest/model/packed.data.ts')
  const module = moduleOf(teach(readPlainLines()))
  writeFileSync(file, module)
  console.log(`${file}: ${Math.round(module.length / 1000)} kB`)
}
