import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ConsoleProfile } from '@/lib/consoles/profile'
import { PROFILES } from '@/lib/consoles/profiles'

const HERE = import.meta.dirname

/** The moment at which every fixture is read: 2026-09-09 10:00 in Shanghai. */
export const READ_AT = Date.parse('2026-09-09T10:00:00+08:00')

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
