import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { builtExtension } from '../browser/extension'
import type { Row } from './benchmark'

export const name =
  "Bundle sizes, gzip -9 (of a console's page agent.js is in every one; its budget is 40 kB)"

/** Bytes. */
export const AGENT_BUDGET = 40_000
/** What may run in a console's page; all but the page agent only where it was asked for. */
const IN_PAGE = ['agent.js', 'badges.js', 'picker.js', 'page-listen.js']

/** Bytes of a built script, gzip -9. */
export const gzipped = (path: string): number =>
  gzipSync(readFileSync(join(builtExtension('chrome'), path)), { level: 9 }).length

export async function run(): Promise<Row[]> {
  const scripts = files(builtExtension('chrome')).filter(path => /\.(js|css)$/.test(path))
  return scripts.map(path => {
    const bytes = gzipped(path)
    const ratio =
      path === 'agent.js'
        ? `${((bytes / AGENT_BUDGET) * 100).toFixed(0)} % of the budget`
        : IN_PAGE.includes(path)
          ? 'in a page only where it was asked for'
          : ''
    return { name: path, value: bytes / 1000, unit: 'kB', ...(ratio && { ratio }) }
  })
}

function files(dir: string, below = ''): string[] {
  return readdirSync(join(dir, below)).flatMap(name => {
    const path = join(below, name)
    return statSync(join(dir, path)).isDirectory() ? files(dir, path) : [path]
  })
}
