import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

const output = resolve(import.meta.dirname, '../../.output')

/** The built extension's folder. Throws when it was not built. */
export function builtExtension(browser: 'chrome' | 'firefox'): string {
  const dir = join(output, `${browser}-mv3`)
  if (!existsSync(join(dir, 'manifest.json')))
    throw new Error(`${dir} is missing: run \`npm run build\` first`)
  return dir
}
