import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROFILES } from '../lib/consoles/profiles'
import { expectation } from './fixture/expectation'

/**
 * `npm run expect CONSOLE`: writes what is read from each of the console's pages anew; `git diff` shows what is read otherwise than before.
 */
const profile = PROFILES.find(({ id }) => id === process.argv[2])
if (!profile) {
  console.error('npm run expect CONSOLE; CONSOLE is the id of a profile of lib/consoles/profiles.')
  process.exit(1)
}
const folder = join('tests/consoles', profile.id)
for (const page of readdirSync(folder).filter(name => name.endsWith('.html'))) {
  const file = join(folder, page.replace(/\.html$/, '.expected.json'))
  const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined
  const now = expectation(readFileSync(join(folder, page), 'utf8'), profile)
  if (isSame(before, now)) {
    console.log(`${file}: as before.`)
    continue
  }
  writeFileSync(file, now)
  const { missing = [] } = JSON.parse(now) as { readonly missing?: readonly string[] }
  const unread = missing.length > 0 ? ` Not read: ${missing.join(', ')}.` : ''
  console.log(`${file}: look whether each line of it is right.${unread}`)
}

/** Whether both say the same; some files are written closer than others. */
function isSame(before: string | undefined, now: string): boolean {
  return before !== undefined && JSON.stringify(JSON.parse(before)) === JSON.stringify(JSON.parse(now))
}
