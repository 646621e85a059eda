import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ConsoleProfile } from '@/lib/consoles/profile'
import { PROFILES } from '@/lib/consoles/profiles'
import type { Reading } from '@/lib/consoles/reading'

const HERE = import.meta.dirname

/** One page and what must be read from it: tests/consoles/<profile>/<name>.html and <name>.expected.json. */
export interface Fixture {
  readonly profile: ConsoleProfile
  readonly name: string
  readonly html: string
  readonly expectedFile: string
  readonly expected: unknown
}

export const FIXTURES: readonly Fixture[] = readdirSync(HERE, { withFileTypes: true })
  .filter(entry => entry.isDirectory() && !entry.name.startsWith('unseen-'))
  .flatMap(({ name: folder }) => {
    const profile = PROFILES.find(({ id }) => id === folder)
    if (!profile) throw new Error(`no profile for tests/consoles/${folder}`)
    return readdirSync(join(HERE, folder))
      .filter(file => file.endsWith('.html'))
      .map(file => {
        const name = file.replace(/\.html$/, '')
        const expectedFile = join(HERE, folder, `${name}.expected.json`)
        return {
          profile,
          name,
          html: readFileSync(join(HERE, folder, file), 'utf8'),
          expectedFile,
          expected: parsed(expectedFile),
        }
      })
  })

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** A reading as a person would write it down: times in Beijing, money with its sign, so that an expectation can be checked by eye. */
export function spelled(reading: Reading): unknown {
  return JSON.parse(JSON.stringify(reading), (key, value) => {
    if (value && typeof value === 'object' && 'fen' in value)
      return `${value.currency} ${(value.fen / 100).toFixed(2)}`
    if (typeof value === 'number' && value > 1e12 && key !== 'waitingMs') return beijing(value)
    return value
  })
}

function beijing(at: number): string {
  return new Date(at + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ')
}
