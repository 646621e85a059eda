import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../stages'
import { archive, type Entries, folderEntries, sumLine } from './archive'
import { sources } from './sources'

const BROWSERS = ['chrome', 'edge', 'firefox'] as const

/** Builds for every browser and writes the archives with their sums into a folder, emptied first. Throws where a build fails. */
export async function makeRelease(version: string, dir: string): Promise<void> {
  rmSync(dir, { recursive: true, force: true })
  mkdirSync(dir, { recursive: true })
  const archives = new Map<string, Entries>()
  // Taken first: what is built afterwards is no part of it.
  const from = sources(version)
  process.env['DESKSIDE_VERSION'] = version
  for (const browser of BROWSERS) {
    const output = `.output/${browser}-mv3`
    // What an earlier build left would be packed along.
    rmSync(output, { recursive: true, force: true })
    if ((await run(`npx --no-install wxt build -b ${browser}`, 'held')) !== 0)
      throw new Error(`The build for ${browser} failed.`)
    archives.set(`deskside-${version}-${browser}.zip`, folderEntries(output))
  }
  archives.set(`deskside-${version}-sources.zip`, from)
  const sums: string[] = []
  for (const [name, entries] of archives) {
    const bytes = archive(entries)
    writeFileSync(join(dir, name), bytes)
    sums.push(sumLine(name, bytes))
  }
  writeFileSync(join(dir, 'SHA256SUMS'), sums.join(''))
}
