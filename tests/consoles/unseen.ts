import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ConsoleProfile } from '@/lib/consoles/profile'
import { blankProfile } from '@/lib/consoles/teach/blank'
import { ready } from '@/lib/consoles/teach/ready'

const HERE = import.meta.dirname

/** A page of a console that no profile knows: tests/consoles/unseen-<kit>/<name>.html, and beside it what is true of it. */
export interface Unseen {
  readonly name: string
  readonly html: string
  readonly profile: ConsoleProfile
  /** All that a person would read, whether or not we can. */
  readonly truth: unknown
}

export const UNSEEN: readonly Unseen[] = readdirSync(HERE)
  .filter(folder => folder.startsWith('unseen-'))
  .flatMap(folder =>
    readdirSync(join(HERE, folder))
      .filter(file => file.endsWith('.html'))
      .map(file => {
        const name = `${folder.replace('unseen-', '')}/${file.replace('.html', '')}`
        return {
          name,
          html: readFileSync(join(HERE, folder, file), 'utf8'),
          profile: ready(blankProfile(`https://${folder}.example.com/orders`, name, '2026-11-21')),
          truth: JSON.parse(readFileSync(join(HERE, folder, file.replace('.html', '.truth.json')), 'utf8')),
        }
      }),
  )
