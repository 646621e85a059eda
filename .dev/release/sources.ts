import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { type Entries, folderEntries } from './archive'

/** Of an unpacked copy: what building and installing leave there. */
const MADE = /^(node_modules|\.output|\.wxt|\.real|\.git|screenshots)\//

/** What the release is built from, with the release's version in it, so that it builds the same without the tag. */
export function sources(version: string): Entries {
  return new Map(
    sourceFiles().map(path => {
      const bytes = readFileSync(path)
      const named = path === 'package.json' || path === 'package-lock.json'
      return [path, new Uint8Array(named ? Buffer.from(withVersion(bytes.toString(), version)) : bytes)]
    }),
  )
}

/** What git tracks; in an unpacked copy everything that was not made there. */
function sourceFiles(): string[] {
  if (!existsSync('.git')) return [...folderEntries('.').keys()].filter(path => !MADE.test(path))
  const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0')
  return tracked.filter(path => path !== '' && existsSync(path))
}

/** The package's own version alone: in package.json the first, in its lock file the first two. */
function withVersion(json: string, version: string): string {
  const parsed = JSON.parse(json) as { version: string; packages?: { ''?: { version?: string } } }
  parsed.version = version
  if (parsed.packages?.['']) parsed.packages[''].version = version
  return `${JSON.stringify(parsed, null, 2)}\n`
}
