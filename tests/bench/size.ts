import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { builtExtension } from '../browser/extension'
import type { Row } from './benchmark'

export const name = 'Bundle sizes, gzip -9 (the page carries only the content script; its budget is 40 kB)'

const BUDGET = 40_000

export async function run(): Promise<Row[]> {
  const extension = builtExtension('chrome')
  const scripts = files(extension).filter(path => /\.(js|css)$/.test(path))
  return scripts.map(path => {
    const bytes = gzipSync(readFileSync(join(extension, path)), { level: 9 }).length
    const inPage = path.startsWith('content-scripts/')
    return {
      name: path,
      value: bytes / 1000,
      unit: 'kB',
      ...(inPage && { ratio: `${((bytes / BUDGET) * 100).toFixed(0)} % of the budget` }),
    }
  })
}

function files(dir: string, below = ''): string[] {
  return readdirSync(join(dir, below)).flatMap(name => {
    const path = join(below, name)
    return statSync(join(dir, path)).isDirectory() ? files(dir, path) : [path]
  })
}
