import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** Where the plain practice page is served to the browsers under test: a name that can never exist on the net. */
export const PRACTICE_ORIGIN = 'https://practice.deskside.example'

const output = resolve(import.meta.dirname, '../../.output')

/** The built extension's folder. Throws when it was not built. */
export function builtExtension(browser: 'chrome' | 'firefox'): string {
  const dir = join(output, `${browser}-mv3`)
  if (!existsSync(join(dir, 'manifest.json')))
    throw new Error(`${dir} is missing: run \`npm run build\` first`)
  return dir
}

/**
 * A copy of the built extension that also runs on the practice origin: the shipped files byte for byte, one more
 * match in the manifest. `remove()` deletes the copy.
 */
export function withPracticeOrigin(browser: 'chrome' | 'firefox'): { dir: string; remove(): void } {
  const dir = mkdtempSync(join(tmpdir(), 'deskside-extension-'))
  cpSync(builtExtension(browser), dir, { recursive: true })
  const path = join(dir, 'manifest.json')
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as {
    content_scripts: { matches: string[] }[]
    host_permissions?: string[]
  }
  for (const script of manifest.content_scripts) script.matches.push(`${PRACTICE_ORIGIN}/*`)
  manifest.host_permissions?.push(`${PRACTICE_ORIGIN}/*`)
  writeFileSync(path, JSON.stringify(manifest))
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) }
}
