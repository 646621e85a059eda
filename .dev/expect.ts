import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROFILES } from '../lib/consoles/profiles'
import { expectation } from './fixture/expectation'

/** `tsx .dev/expect.ts CONSOLE`: writes what is read from each of the console's pages that has no expectation yet, to be looked through by hand. */
const profile = PROFILES.find(({ id }) => id === process.argv[2])
if (!profile) throw new Error(`No profile "${process.argv[2]}" in lib/consoles/profiles/index.ts.`)
const folder = join('tests/consoles', profile.id)
for (const page of readdirSync(folder).filter(name => name.endsWith('.html'))) {
  const file = join(folder, page.replace(/\.html$/, '.expected.json'))
  if (existsSync(file)) continue
  writeFileSync(file, expectation(readFileSync(join(folder, page), 'utf8'), profile))
  console.log(`${file}: look whether each line of it is right.`)
}
