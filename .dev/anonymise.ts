import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { PROFILES } from '../lib/consoles/profiles'
import { anonymise } from './fixture/anonymise'
import { expectation, readDifferently } from './fixture/expectation'
import { samplePage } from './new/console'
import { namesOf } from './new/names'

/**
 * `npm run anonymise PAGE.html -- --console ID`: makes a fixture of a saved console page, with what is read from it as the expectation to
 * check by hand. `--keep "已卖出的宝贝,搜索"` names words of the console's own that may stay. Writes nothing where it is not sure.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { console: { type: 'string' }, keep: { type: 'string', default: '' } },
})
const [page] = positionals
const profile = PROFILES.find(({ id }) => id === values.console)
if (!page || !profile) {
  console.error(
    'npm run anonymise PAGE.html -- --console ID [--keep WORD,WORD]; ID is a profile of lib/consoles/profiles.',
  )
  process.exit(1)
}

const original = readFileSync(page, 'utf8')
const { html, kept, replaced, doubts: left } = anonymise(original, values.keep.split(/[,，]/))
const doubts = [...left, ...readDifferently(original, html, profile)]
if (doubts.length > 0) {
  console.error(
    `Not sure that nobody's data is left, so nothing was written:\n${doubts.map(doubt => `- ${doubt}`).join('\n')}`,
  )
  process.exit(1)
}

const sample = join('tests/consoles', profile.id, 'page.html')
if (existsSync(sample) && readFileSync(sample, 'utf8') === samplePage(namesOf(profile.id).title)) {
  rmSync(sample)
  rmSync(sample.replace(/html$/, 'expected.json'), { force: true })
}
const file = join(
  'tests/consoles',
  profile.id,
  basename(page)
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/\.htm$/, '.html'),
)
const expected = file.replace(/\.html$/, '.expected.json')
if (existsSync(file)) {
  console.error(`${file} is there already.`)
  process.exit(1)
}
mkdirSync(dirname(file), { recursive: true })
writeFileSync(file, html)
const reading = expectation(html, profile)
writeFileSync(expected, reading)

console.log('Kept as they were; every one should be the console’s own word:')
for (const [text, times] of [...kept].sort(([, a], [, b]) => b - a))
  console.log(`  ${String(times).padStart(4)} × ${text}`)
console.log('\nReplaced by their kind and length:')
for (const [kind, times] of replaced) console.log(`  ${String(times).padStart(4)} × ${kind}`)
console.log(`\nLook through ${file} before you commit it, and whether each line of ${expected} is right.`)
const { missing = [] } = JSON.parse(reading) as { readonly missing?: readonly string[] }
if (missing.length > 0)
  console.log(
    `Not read: ${missing.join(', ')}. Give lib/consoles/profiles/${profile.id}.ts selectors for it, then: npm run expect ${profile.id}`,
  )
