import { execFileSync, execSync } from 'node:child_process'
import type { Addition } from './new/addition'
import { newAlert } from './new/alert'
import { apply } from './new/change'
import { newConsole } from './new/console'
import { newFormat } from './new/format'
import { namesOf } from './new/names'
import { newTable } from './new/table'

/**
 * `npm run new console|alert|format|table NAME`: writes the skeleton of an addition with its test, its words and its line in the list.
 * What it writes holds in every check; what is yours to fill in is said at the end. A console takes its match pattern as well.
 */
const KINDS = { console: newConsole, alert: newAlert, format: newFormat, table: newTable }

const USAGE = `npm run new console NAME 'https://seller.example/*'
npm run new alert|format|table NAME
NAME is small letters, digits and dashes, such as paid-long-ago.`

const [kind = '', name = '', pattern] = process.argv.slice(2)
try {
  if (!(kind in KINDS) || name === '') throw new Error(USAGE)
  const made = KINDS[kind as keyof typeof KINDS](namesOf(name), pattern)
  write(made)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

function write({ changes, derive, next }: Addition): void {
  const takeBack = apply(changes)
  try {
    complete(changes, derive)
  } catch (error) {
    takeBack()
    throw error
  }
  for (const change of changes) console.log(`${'text' in change ? 'new    ' : 'changed'}  ${change.path}`)
  console.log('\nNow yours:')
  for (const line of next) console.log(`- ${line}`)
}

/** Puts what was written in order, and brings up to date what follows from it. */
function complete(changes: Addition['changes'], derive: Addition['derive']): void {
  const code = changes.map(({ path }) => path).filter(path => path.endsWith('.ts'))
  execFileSync('npx', ['--no-install', 'biome', 'check', '--write', ...code], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  for (const command of derive) execSync(command, { stdio: ['ignore', 'ignore', 'inherit'] })
}
