import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { type Zippable, zipSync } from 'fflate'

/** A file's path in an archive and what it holds. */
export type Entries = ReadonlyMap<string, Uint8Array>

/** ZIP keeps local times: taken from the local clock's fields, this is the same wherever it is written. */
const ALWAYS = new Date(2020, 0, 1)

/** A ZIP whose bytes follow from its entries alone: sorted by path, one time for all, compressed by the same code on every machine. */
export function archive(entries: Entries): Uint8Array {
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1))
  return zipSync(Object.fromEntries(sorted) as Zippable, { level: 9, mtime: ALWAYS })
}

/** Every file below a folder. */
export function folderEntries(dir: string): Entries {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name)
      return [relative(dir, path).replaceAll('\\', '/'), new Uint8Array(readFileSync(path))]
    }),
  )
}

/** As `sha256sum` writes it. */
export const sumLine = (name: string, bytes: Uint8Array): string =>
  `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`
